package readout.diff;

import java.util.List;
import readout.diagnostic.VisibleText;
import readout.diff.WordMarks.Stretch;

/** Prints what changed as lines for a terminal; {@code [-old-] {+new+}} marks words. */
final class HumanDiff extends LinedDiff {
  private static final int LONG = 120;
  private static final int AROUND = 48;
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";
  private final boolean colour;

  HumanDiff(boolean colour) {
    this.colour = colour;
  }

  @Override
  String head(RecordDiff record) {
    String names = VisibleText.line(names(record, " -> "));
    return strong(names) + ": " + ChangeWords.summary(record) + "\n";
  }

  @Override
  String heading(String words) {
    return "\n" + strong(words) + "\n";
  }

  @Override
  String line(int depth, String text) {
    return "  ".repeat(depth + 1) + text;
  }

  @Override
  String label(String word) {
    return word + ":";
  }

  @Override
  String becomes() {
    return " ";
  }

  @Override
  String words(FieldChange field) {
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

  @Override
  String removed(String text) {
    return marked(RED, "[-" + safe(text) + "-]");
  }

  @Override
  String added(String text) {
    return marked(GREEN, "{+" + safe(text) + "+}");
  }

  @Override
  String strong(String text) {
    return marked(BOLD, text);
  }

  private String marked(String code, String text) {
    return colour ? code + text + PLAIN : text;
  }

  /** Nothing in a record may steer the terminal. */
  @Override
  String safe(String text) {
    return VisibleText.onOneLine(text.replace('\n', '⏎'));
  }
}
