package readout.diff;

import java.util.List;
import readout.diff.Difference.Kind;
import readout.diff.WordMarks.Fate;
import readout.diff.WordMarks.Stretch;
import readout.markdown.MarkdownText;
import readout.meeting.Audience;

/** Prints what changed as Markdown: removed words struck out, added ones in bold. */
final class MarkdownDiff {
  private final StringBuilder out = new StringBuilder();
  private Audience readers = Audience.PUBLIC;

  private MarkdownDiff() {}

  static String print(DiffResult result) {
    MarkdownDiff diff = new MarkdownDiff();
    result.records().forEach(diff::record);
    return diff.out.toString();
  }

  private void record(RecordDiff record) {
    readers = record.readers();
    out.append(out.length() > 0 ? "\n" : "").append("# ");
    out.append(escaped(record.title().isEmpty() ? "The record" : record.title())).append("\n\n");
    String names =
        record.oldName() == null
            ? escaped(record.newName())
            : record.newName() == null
                ? escaped(record.oldName())
                : escaped(record.oldName()) + " → " + escaped(record.newName());
    out.append(names).append(": ").append(ChangeWords.summary(record)).append(".\n");
    if (ChangeWords.hasVisibility(record)) {
      heading(ChangeWords.WHO_MAY_SEE);
      for (VisibilityChange change : record.visibility()) {
        bullet(0, escaped(change.what()) + " **" + change.says() + "**");
      }
      for (ChangeWords.Rule rule : ChangeWords.rules(record)) {
        field(rule.field(), escaped(rule.item()) + ", ", 0);
      }
      if (record.hidden() > 0) {
        bullet(0, ChangeWords.hidden(record));
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
      record.rewritten().forEach(d -> bullet(0, escaped(ChangeWords.rewritten(d))));
    }
  }

  private void heading(String words) {
    out.append("\n## ").append(words).append("\n\n");
  }

  private void item(ItemChange change) {
    if (change.isRecord()) {
      change.fields().forEach(field -> field(field, "", 0));
      return;
    }
    String details = ChangeWords.details(change, readers);
    bullet(
        0,
        "**"
            + change.kind().word()
            + ":** "
            + escaped(change.name())
            + (details.isEmpty() ? "" : " (" + details + ")"));
    for (FieldChange field : change.fields()) {
      if (!field.name().isEmpty() || change.kind() == Kind.CHANGED) {
        field(field, "", 1);
      }
    }
  }

  private void field(FieldChange field, String item, int depth) {
    String name = field.name().isEmpty() ? "" : escaped(field.name()) + ": ";
    bullet(
        depth,
        item
            + name
            + switch (field.kind()) {
              case ADDED -> marked("**", ChangeWords.newText(field));
              case REMOVED -> marked("~~", ChangeWords.oldText(field));
              case PENDING, STALE -> escaped(ChangeWords.newText(field));
              case MOVED -> escaped(ChangeWords.newText(field)) + " (moved)";
              case CHANGED ->
                  ChangeWords.isCompared(field)
                      ? words(field)
                      : marked("~~", ChangeWords.oldText(field))
                          + " → "
                          + marked("**", ChangeWords.newText(field));
            });
  }

  private static String words(FieldChange field) {
    List<Stretch> stretches = WordMarks.of(field.oldText(), field.newText());
    StringBuilder words = new StringBuilder();
    Fate last = Fate.KEPT;
    for (Stretch stretch : stretches) {
      if (stretch.fate() != Fate.KEPT && last != Fate.KEPT && endsInMark(words)) {
        words.append(' ');
      }
      words.append(
          switch (stretch.fate()) {
            case REMOVED -> marked("~~", stretch.text());
            case ADDED -> marked("**", stretch.text());
            case KEPT -> escaped(stretch.text());
          });
      last = stretch.fate();
    }
    return words.toString();
  }

  private static boolean endsInMark(StringBuilder words) {
    int length = words.length();
    return length > 0 && "~*".indexOf(words.charAt(length - 1)) >= 0;
  }

  /** Marks must touch words: spaces at the ends stay outside of them. */
  private static String marked(String mark, String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return text.isEmpty() ? "" : mark + "(space)" + mark;
    }
    int start = text.indexOf(words);
    String end = text.substring(start + words.length());
    return escaped(text.substring(0, start)) + mark + escaped(words) + mark + escaped(end);
  }

  /** Text on one line, with no character that Markdown would take for a mark. */
  private static String escaped(String text) {
    String line = text.replaceAll("[\n\r]+", " ¶ ");
    String words = line.strip();
    int start = line.indexOf(words);
    return line.substring(0, start)
        + MarkdownText.escape(words)
        + line.substring(start + words.length());
  }

  private void bullet(int depth, String text) {
    out.append("  ".repeat(depth)).append("- ").append(text.stripTrailing()).append('\n');
  }
}
