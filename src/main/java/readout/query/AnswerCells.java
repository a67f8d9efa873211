package readout.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.Row;

/** Answers as people read them: the few columns that say most, and what must be said of all. */
public final class AnswerCells implements TableCells {
  private final ItemKind kind;
  private final QueryResult result;
  private final Instant at;
  private final Set<String> common;

  /**
   * @param kind of the answers
   * @param at when it is judged whether steps are overdue
   */
  public AnswerCells(ItemKind kind, QueryResult result, Instant at) {
    this.kind = kind;
    this.result = result;
    this.at = at;
    this.common = common(result.answers());
  }

  /** The notices that hold for all answers, such as for whom they are. */
  private static Set<String> common(List<Answer> answers) {
    Set<String> common = null;
    for (Answer answer : answers) {
      List<String> notices = answer.meeting().list(Column.NOTICES);
      if (common == null) {
        common = new LinkedHashSet<>(notices);
      } else {
        common.retainAll(notices);
      }
    }
    return common == null ? Set.of() : common;
  }

  @Override
  public List<String> notices() {
    return List.copyOf(common);
  }

  @Override
  public List<String> headings() {
    return switch (kind) {
      case QUOTES -> List.of("Date", "Speaker", "Words", "Spoken in", "Meeting", "Place");
      case STEPS -> List.of("Due", "Owner", "Next step", "State", "Meeting", "Place");
      case DECISIONS -> List.of("Date", "Decision", "Status", "Meeting", "Place");
      case FIGURES -> List.of("Date", "Figure", "Value", "Meeting", "Place");
      case PEOPLE -> List.of("Date", "Name", "Office", "Delegation", "Meeting", "Place");
      case MEETINGS -> List.of("Date", "Meeting", "Kind", "Series", "Held in", "Place");
      case TOPICS -> List.of("Date", "Topic", "Outcome", "Meeting", "Place");
      case MESSAGES, AGREEMENTS -> List.of("Date", "Words", "Meeting", "Place");
    };
  }

  @Override
  public int main() {
    return kind == ItemKind.QUOTES || kind == ItemKind.STEPS || kind == ItemKind.TOPICS ? 2 : 1;
  }

  @Override
  public boolean isWhole(int column) {
    return column == 0 || column == headings().size() - 1;
  }

  @Override
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Answer answer : result.answers()) {
      List<String> row = new ArrayList<>(cells(answer));
      if (kind != ItemKind.MEETINGS) {
        row.add(meeting(answer));
      }
      row.add(place(answer));
      rows.add(row);
    }
    return rows;
  }

  /** The file with the line, or the id of the record where the file is not told. */
  private static String place(Answer answer) {
    String file = answer.record().shownFile();
    String line = answer.item().text(Column.LINE);
    return file.isEmpty() ? answer.record().id() : file + (line.isEmpty() ? "" : ":" + line);
  }

  private List<String> cells(Answer answer) {
    Row item = answer.item();
    String date = answer.meeting().text(Column.DATE);
    return switch (kind) {
      case QUOTES ->
          List.of(
              date,
              item.text(Column.ATTRIBUTION),
              remarked(item, item.text(Column.TEXT), item.is(Column.REPORTED)),
              item.text(Column.ORIGINAL));
      case STEPS ->
          List.of(
              item.text(Column.DUE),
              String.join("; ", item.list(Column.OWNERS)),
              remarked(item, item.text(Column.ACTION), false),
              AnswerTable.row(answer, result.steps(), at).get(AnswerTable.STATE).toString());
      case DECISIONS ->
          List.of(date, remarked(item, item.text(Column.TEXT), false), item.text(Column.STATUS));
      case FIGURES ->
          List.of(
              either(item.text(Column.AS_OF), date),
              remarked(item, item.text(Column.LABEL), false),
              item.text(Column.VALUE));
      case PEOPLE ->
          List.of(
              date,
              remarked(
                  item, joined(" ", item.text(Column.HONORIFIC), item.text(Column.NAME)), false),
              joined(", ", item.text(Column.ROLE), item.text(Column.ORGANIZATION)),
              item.text(Column.DELEGATION));
      case MEETINGS ->
          List.of(
              date,
              meeting(answer),
              item.text(Column.KIND),
              joined(" ", item.text(Column.SERIES), item.text(Column.SERIES_NUMBER)),
              item.text(Column.PLACE));
      case TOPICS ->
          List.of(
              date,
              remarked(
                  item,
                  joined(" ", item.text(Column.AGENDA_NUMBER), item.text(Column.TITLE)),
                  false),
              either(item.text(Column.OUTCOME), item.text(Column.SUMMARY)));
      case MESSAGES -> List.of(date, remarked(item, item.text(Column.TEXT), false));
      case AGREEMENTS -> List.of(date, remarked(item, item.text(Column.TITLE), false));
    };
  }

  /** The title of the meeting with what its notes must show. */
  private String meeting(Answer answer) {
    List<String> notices = new ArrayList<>(answer.meeting().list(Column.NOTICES));
    notices.removeAll(common);
    return bracketed(answer.meeting().text(Column.MEETING_TITLE), notices);
  }

  /** Words with what is beside them in notes; reported speech is never in quotation marks. */
  private String remarked(Row item, String words, boolean reported) {
    List<String> remarks = new ArrayList<>(reported ? List.of("reported speech") : List.of());
    item.list(Column.REMARKS).stream().filter(r -> !common.contains(r)).forEach(remarks::add);
    return bracketed(words, remarks);
  }

  private static String bracketed(String words, List<String> remarks) {
    return remarks.isEmpty() ? words : words + " [" + String.join("; ", remarks) + "]";
  }

  private static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
  }
}
