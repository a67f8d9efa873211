package readout.diff;

import java.util.List;
import readout.diff.WordMarks.Fate;
import readout.diff.WordMarks.Stretch;
import readout.markdown.MarkdownText;

/** Prints what changed as Markdown: removed words struck out, added ones in bold. */
public final class MarkdownDiff extends LinedDiff {
  private MarkdownDiff() {}

  static String print(DiffResult result) {
    return new MarkdownDiff().printed(result);
  }

  @Override
  String head(RecordDiff record) {
    String title = record.title().isEmpty() ? "The record" : record.title();
    String names = names(record, " → ");
    return "# " + safe(title) + "\n\n" + safe(names) + ": " + ChangeWords.summary(record) + ".\n";
  }

  @Override
  String heading(String words) {
    return "\n## " + words + "\n\n";
  }

  @Override
  String line(int depth, String text) {
    return "  ".repeat(depth) + "- " + text.stripTrailing();
  }

  @Override
  String safe(String text) {
    return escaped(text);
  }

  @Override
  String strong(String text) {
    return "**" + text + "**";
  }

  @Override
  String label(String word) {
    return "**" + word + ":**";
  }

  @Override
  String removed(String text) {
    return marked("~~", text);
  }

  @Override
  String added(String text) {
    return marked("**", text);
  }

  @Override
  String becomes() {
    return " → ";
  }

  @Override
  String words(FieldChange field) {
    return markedWords(field.oldText(), field.newText());
  }

  /** The words of two texts: those of the old one struck out, those of the new one in bold. */
  public static String markedWords(String before, String after) {
    List<Stretch> stretches = WordMarks.of(before, after);
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
}
