package readout.yaml;

import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/**
 * Refuses the lines that git leaves in a file where two changes met, wherever in the file they are:
 * inside a longer text too, where both versions would be published.
 */
final class MergeConflict {
  private static final Code CODE = Code.MERGE_CONFLICT;

  private final SourceFile file;
  private final StringBuilder text;
  private final List<Integer> markers = new ArrayList<>();

  private MergeConflict(SourceFile file, String text) {
    this.file = file;
    this.text = new StringBuilder(text);
  }

  /**
   * Reports every conflict of a file.
   *
   * @return the text with the markers and the second version of each conflict blanked, so that the
   *     rest can be read
   */
  static String report(SourceFile file, String text, Diagnostics sink) {
    MergeConflict conflict = new MergeConflict(file, text);
    conflict.find();
    if (!conflict.isReal()) {
      return text;
    }
    conflict.report(sink);
    return conflict.text.toString();
  }

  /** Finds the lines that begin with a marker. */
  private void find() {
    for (int line = 1; line <= file.lineCount(); line++) {
      int at = file.lineStart(line);
      while (at < text.length() && LineStarts.isSpace(text.charAt(at))) {
        at++;
      }
      if (LineStarts.marker(file.text(), at) != 0) {
        markers.add(at);
      }
    }
  }

  /** A line of "=" alone underlines a heading, and one of "|" is a row of empty cells. */
  private boolean isReal() {
    return markers.stream().anyMatch(at -> mark(at) == '<' || mark(at) == '>' || isNamed(at));
  }

  /** Whether a line of "|" ends with the name of a commit, as git writes it. */
  private boolean isNamed(int at) {
    String line = line(at);
    return mark(at) == '|' && line.length() > 7 && line.indexOf('|', 7) < 0;
  }

  private void report(Diagnostics sink) {
    for (int i = 0; i < markers.size(); ) {
      int end = i + 1;
      while (end < markers.size() && mark(markers.get(end)) != '<') {
        end++;
      }
      report(markers.subList(i, end), sink);
      i = end;
    }
  }

  private void report(List<Integer> conflict, Diagnostics sink) {
    Diagnostic error = error(conflict.get(0));
    for (int at : conflict.subList(1, conflict.size())) {
      error = error.also(span(at), meaning(mark(at)));
    }
    sink.add(
        error
            .help("keep the right version, and delete the other one and all the markers")
            .help("a text that really begins with seven such marks needs one more or one fewer"));
    blank(conflict);
  }

  /** The error about a marker that is left alone, which no other one shows to be git's. */
  static Diagnostic lone(SourceFile file, int line) {
    return new MergeConflict(file, "")
        .error(file.lineStart(line))
        .help("delete the line, and see that only one version of the lines around it is left");
  }

  private Diagnostic error(int at) {
    return Diagnostic.error(CODE, file, span(at), "a Git conflict marker is left in the file")
        .label("two versions of these lines were in the file");
  }

  private static String meaning(char mark) {
    return switch (mark) {
      case '|' -> "the common ancestor begins here";
      case '=' -> "the other version begins here";
      default -> "the other version ends here";
    };
  }

  /** Blanks the markers, and what is between the first version and the end. */
  private void blank(List<Integer> conflict) {
    int last = conflict.get(conflict.size() - 1);
    boolean whole = conflict.size() > 2 && mark(conflict.get(0)) == '<' && mark(last) == '>';
    for (int at : conflict) {
      boolean first = at == 0 || LineStarts.isBreak(text.charAt(at - 1));
      fill(at, at + line(at).length(), first ? ' ' : '#');
    }
    if (whole) {
      fill(conflict.get(1), last, ' ');
    }
  }

  /** Within a longer text, a line of {@code #} keeps the indentation of its first line. */
  private void fill(int from, int to, char c) {
    for (int i = from; i < to; i++) {
      if (!LineStarts.isBreak(text.charAt(i))) {
        text.setCharAt(i, c);
      }
    }
  }

  private char mark(int at) {
    return file.text().charAt(at);
  }

  /** A line from an offset on. */
  private String line(int at) {
    return file.text().substring(at, file.lineEnd(file.position(at).line())).stripTrailing();
  }

  private Span span(int at) {
    return new Span(at, at + line(at).length());
  }
}
