package readout.diff;

import java.util.List;
import readout.diagnostic.VisibleText;
import readout.diff.WordMarks.Stretch;
import readout.meeting.Audience;

/** Prints what changed as lines for a terminal; {@code [-old-] {+new+}} marks words. */
final class HumanDiff {
  private static final int LONG = 120;
  private static final int AROUND = 48;
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();
  private Audience readers = Audience.PUBLIC;

  HumanDiff(boolean colour) {
    this.colour = colour;
  }

  String print(DiffResult result) {
    for (RecordDiff record : result.records()) {
      out.append(out.length() > 0 ? "\n" : "");
      record(record);
    }
    return out.toString();
  }

  private void record(RecordDiff record) {
    readers = record.readers();
    String names =
        record.oldName() == null
            ? record.newName()
            : record.newName() == null
                ? record.oldName()
                : record.oldName() + " -> " + record.newName();
    line(0, strong(VisibleText.line(names)) + ": " + ChangeWords.summary(record));
    if (ChangeWords.hasVisibility(record)) {
      heading(ChangeWords.WHO_MAY_SEE);
      for (VisibilityChange change : record.visibility()) {
        line(1, safe(change.what()) + " " + strong(change.says()));
      }
      for (ChangeWords.Rule rule : ChangeWords.rules(record)) {
        field(rule.field(), safe(rule.item()) + ", ", 1);
      }
      if (record.hidden() > 0) {
        line(1, ChangeWords.hidden(record));
      }
    }
    String section = null;
    for (ItemChange change : record.changes()) {
      if (!change.section().equals(section)) {
        section = change.section();
        heading(FieldWords.title(section));
      }
      item(change);
    }
    if (!record.rewritten().isEmpty()) {
      heading(ChangeWords.REWRITTEN);
      record.rewritten().forEach(d -> line(1, safe(ChangeWords.rewritten(d))));
    }
  }

  private void heading(String words) {
    out.append('\n');
    line(0, strong(words));
  }

  private void item(ItemChange change) {
    if (change.isRecord()) {
      change.fields().forEach(field -> field(field, "", 1));
      return;
    }
    String details = ChangeWords.details(change, readers);
    line(
        1,
        change.kind().word()
            + ": "
            + safe(change.name())
            + (details.isEmpty() ? "" : " (" + details + ")"));
    for (FieldChange field : change.fields()) {
      if (!field.name().isEmpty() || change.kind() == Difference.Kind.CHANGED) {
        field(field, "", 2);
      }
    }
  }

  private void field(FieldChange field, String item, int depth) {
    String name = field.name().isEmpty() ? "" : safe(field.name()) + ": ";
    line(
        depth,
        item
            + name
            + switch (field.kind()) {
              case ADDED -> added(ChangeWords.newText(field));
              case REMOVED -> removed(ChangeWords.oldText(field));
              case PENDING, STALE -> safe(ChangeWords.newText(field));
              case MOVED -> safe(ChangeWords.newText(field)) + " (moved)";
              case CHANGED ->
                  ChangeWords.isCompared(field)
                      ? words(field)
                      : removed(ChangeWords.oldText(field))
                          + " "
                          + added(ChangeWords.newText(field));
            });
  }

  private String words(FieldChange field) {
    List<Stretch> stretches = WordMarks.of(field.oldText(), field.newText());
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      words.append(
          switch (stretch.fate()) {
            case REMOVED -> removed(stretch.text());
            case ADDED -> added(stretch.text());
            case KEPT -> safe(shortened(stretch.text(), i == 0, i + 1 == stretches.size()));
          });
    }
    return words.toString();
  }

  /** Of a long stretch that stayed, what is beside the changes. */
  private static String shortened(String text, boolean first, boolean last) {
    if (text.length() <= LONG) {
      return text;
    }
    String begin = first ? "" : text.substring(0, edge(text, AROUND));
    String end = last ? "" : text.substring(edge(text, text.length() - AROUND));
    return begin + " […] " + end;
  }

  /** A space near a place, or the place itself where there is none. */
  private static int edge(String text, int at) {
    int space = text.indexOf(' ', at);
    int edge = space >= 0 && space < at + AROUND / 2 ? space : at;
    return Character.isLowSurrogate(text.charAt(edge)) ? edge - 1 : edge;
  }

  private String removed(String text) {
    return marked(RED, "[-" + safe(text) + "-]");
  }

  private String added(String text) {
    return marked(GREEN, "{+" + safe(text) + "+}");
  }

  private String strong(String text) {
    return marked(BOLD, text);
  }

  private String marked(String code, String text) {
    return colour ? code + text + PLAIN : text;
  }

  /** Nothing in a record may steer the terminal. */
  private static String safe(String text) {
    return VisibleText.onOneLine(text.replace('\n', '⏎'));
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
