package readout.query.phrases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.diagnostic.VisibleText;
import readout.diff.MarkdownDiff;
import readout.diff.WordMarks;
import readout.markdown.MarkdownText;
import readout.query.RowFormat;
import readout.query.item.Column;
import readout.query.item.Row;
import readout.query.phrases.Phrase.Wording;

/** How lines that recur are printed. */
public enum PhrasesFormat {
  /** With removed words in {@code [-…-]}, added ones in <code>{+…+}</code>. */
  TEXT,
  /** With removed words struck out, added ones in bold. */
  MARKDOWN,
  /** One wording a line, as an object of JSON. */
  JSONL;

  private static final String SAME = "(unchanged)";

  /** Their words on the command line. */
  public static List<String> keys() {
    return Stream.of(values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The format of a word; empty when it is not one. */
  public static Optional<PhrasesFormat> named(String key) {
    return Stream.of(values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(key))
        .findFirst();
  }

  /** Prints them; at the end is a line break. */
  public String print(List<Phrase> phrases) {
    if (this == JSONL) {
      return RowFormat.jsonl(rows(phrases));
    }
    StringBuilder out = new StringBuilder();
    for (Phrase phrase : phrases) {
      String topic = phrase.topic().isEmpty() ? "" : ": " + phrase.topic();
      out.append(out.length() == 0 ? "" : "\n");
      out.append(this == MARKDOWN ? "## " : "").append(shown(phrase.kind().heading() + topic));
      out.append("\n\n");
      Wording before = null;
      for (Wording wording : phrase.wordings()) {
        out.append(this == MARKDOWN ? "- " : "  ").append(shown(meeting(wording))).append(": ");
        out.append(words(before, wording)).append('\n');
        before = wording;
      }
    }
    return out.toString();
  }

  /** When and where it was, with what every note of the meeting must show. */
  private static String meeting(Wording wording) {
    Row meeting = wording.answer().meeting();
    List<String> notices = new ArrayList<>(meeting.list(Column.NOTICES));
    notices.addAll(wording.answer().item().list(Column.REMARKS));
    return meeting.text(Column.MEETING_DATE)
        + ", "
        + meeting.text(Column.MEETING_TITLE)
        + (notices.isEmpty() ? "" : " [" + String.join("; ", notices) + "]");
  }

  private String words(Wording before, Wording wording) {
    String text = oneLine(wording.text());
    if (before == null) {
      return shown(text);
    }
    String old = oneLine(before.text());
    if (old.equals(text)) {
      return SAME;
    }
    if (this == MARKDOWN) {
      return MarkdownDiff.markedWords(old, text);
    }
    StringBuilder out = new StringBuilder();
    for (WordMarks.Stretch stretch : WordMarks.of(old, text)) {
      String words = shown(stretch.text());
      out.append(
          switch (stretch.fate()) {
            case KEPT -> words;
            case REMOVED -> "[-" + words + "-]";
            case ADDED -> "{+" + words + "+}";
          });
    }
    return out.toString();
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private String shown(String text) {
    return this == MARKDOWN ? MarkdownText.escape(text) : VisibleText.onOneLine(text);
  }

  private static List<Map<String, Object>> rows(List<Phrase> phrases) {
    List<Map<String, Object>> rows = new ArrayList<>();
    int number = 0;
    for (Phrase phrase : phrases) {
      number++;
      String before = null;
      for (Wording wording : phrase.wordings()) {
        Row meeting = wording.answer().meeting();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("phrase", Integer.toString(number));
        row.put("kind", phrase.kind().key());
        row.put("topic", phrase.topic());
        for (Column column :
            List.of(
                Column.MEETING_ID, Column.FIRST_DAY, Column.MEETING_DATE, Column.MEETING_TITLE)) {
          row.put(column.key(), meeting.text(column));
        }
        row.put("text", wording.text());
        row.put("changed", before != null && !oneLine(before).equals(oneLine(wording.text())));
        row.put(Column.NOTICES.key(), meeting.list(Column.NOTICES));
        row.put("file", wording.answer().record().shownFile());
        row.put(Column.LINE.key(), wording.answer().item().text(Column.LINE));
        rows.add(row);
        before = wording.text();
      }
    }
    return rows;
  }
}
