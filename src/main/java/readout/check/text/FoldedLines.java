package readout.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.check.subject.Subject;
import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Span;

/**
 * Warns of lines of Markdown that YAML joins: after {@code >}, in quotation marks and in plain text
 * over several lines, a list or a table becomes one paragraph.
 */
final class FoldedLines {
  /** What begins an item of a list or a row of a table. */
  private static final Pattern MARK = Pattern.compile("(?:[-*+]|\\d{1,3}[.)])(?= )|\\|(?=.*\\|)");

  private static final Pattern HEADER = Pattern.compile("[>+\\-0-9]*(?:[ \t]+#.*)?");

  private final Subject subject;
  private final SourceMap.Written text;
  private final String source;

  private FoldedLines(Subject subject, SourceMap.Written text) {
    this.subject = subject;
    this.text = text;
    this.source = subject.file().text();
  }

  /** Looks at a text that is written over several lines, not after {@code |}. */
  static void run(Subject subject, SourceMap.Written text) {
    new FoldedLines(subject, text).lines();
  }

  private void lines() {
    int start = text.span().start();
    boolean block = source.charAt(start) == '>';
    int base = -1;
    String above = "";
    String markAbove = "";
    for (int at = start; at < text.span().end(); ) {
      int end = endOfLine(at);
      int first = at;
      while (first < end && (source.charAt(first) == ' ' || source.charAt(first) == '\t')) {
        first++;
      }
      String line = source.substring(first, end);
      boolean header = at == start && block && HEADER.matcher(line).matches();
      base = base < 0 && !header && !line.isEmpty() ? first - at : base;
      boolean kept = block && first - at > base;
      String mark = kept || header ? "" : mark(line);
      boolean joined = !above.isEmpty() && !mark.isEmpty();
      if (joined && (!markAbove.isEmpty() || above.endsWith(":"))) {
        report(first, mark);
        return;
      }
      above = kept || header ? "" : line.strip();
      markAbove = mark;
      at = end + 1;
    }
  }

  private int endOfLine(int at) {
    int end = source.indexOf('\n', at);
    return end < 0 || end > text.span().end() ? text.span().end() : end;
  }

  private static String mark(String line) {
    String bare = line.startsWith("\"") || line.startsWith("'") ? line.substring(1) : line;
    Matcher found = MARK.matcher(bare);
    return found.lookingAt() ? found.group() : "";
  }

  private void report(int at, String mark) {
    subject.add(
        subject
            .warning(
                Code.WORD_BULLET,
                new Span(at, at + mark.length()),
                "the line that begins with \"" + mark + "\" is joined to the one above it")
            .label("YAML makes one line of both")
            .help("write | after the key and the text below it, indented: it keeps its lines"));
  }
}
