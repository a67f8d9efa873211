package readout.diagnostic;

import java.util.Arrays;
import java.util.function.Supplier;

/** A named text that diagnostics point into, with its lines. */
public final class SourceFile {
  private final String name;
  private final Supplier<String> source;
  private String text;
  private int[] lineStarts;
  private Counted counted = new Counted(0, 0, 1);

  /**
   * @param name what users call it: the path as they typed it, or {@code <stdin>}; never null
   * @param text its whole text without a byte-order mark; never null
   */
  public SourceFile(String name, String text) {
    this.name = name;
    this.source = null;
    this.text = text;
  }

  /**
   * A text that is read when it is first asked for.
   *
   * @param name as above
   * @param source gives the text; never null
   */
  public SourceFile(String name, Supplier<String> source) {
    this.name = name;
    this.source = source;
  }

  /** The name that diagnostics print, never null. */
  public String name() {
    return name;
  }

  /** The whole text, never null. */
  public String text() {
    if (text == null) {
      text = source.get();
    }
    return text;
  }

  /**
   * Where a character of a value is: the one that has as many of its kind before it; the whole
   * value when escapes hide it.
   *
   * @param value the value as it was read from the text
   * @param span where it is, quotation marks included
   * @param index of the character in the value
   */
  public Span character(String value, Span span, int index) {
    int c = value.codePointAt(index);
    int at = span.start();
    if (at < span.end() && (text().charAt(at) == '"' || text().charAt(at) == '\'')) {
      at++;
    }
    at = text().indexOf(c, at);
    for (int i = value.indexOf(c); i >= 0 && i < index && at >= 0; i = value.indexOf(c, i + 1)) {
      at = text().indexOf(c, at + 1);
    }
    return at < 0 || at >= span.end() ? span : new Span(at, at + Character.charCount(c));
  }

  /**
   * Where a stretch of a value is: from its first character to its last.
   *
   * @param end of the stretch in the value, exclusive
   */
  public Span stretch(String value, Span span, int start, int end) {
    Span first = character(value, span, start);
    Span last = character(value, span, value.offsetByCodePoints(end, -1));
    return first.start() <= last.start() ? new Span(first.start(), last.end()) : first;
  }

  /** The line and column of an offset; offsets after the end count as the end. */
  public Position position(int offset) {
    int at = Math.min(offset, text().length());
    int line = lineIndex(at);
    Counted from = counted;
    boolean further = from.line() == line && from.offset() <= at;
    int column =
        further
            ? from.column() + text().codePointCount(from.offset(), at)
            : text().codePointCount(starts()[line], at) + 1;
    counted = new Counted(line, at, column);
    return new Position(line + 1, column);
  }

  /** A place whose column is known: a long line is not counted from its start again and again. */
  private record Counted(int line, int offset, int column) {}

  /** The number of lines, at least 1. */
  public int lineCount() {
    return starts().length;
  }

  /** The offset of the first character of a line, which counts from 1. */
  public int lineStart(int line) {
    return starts()[line - 1];
  }

  /** The offset after the last character of a line, which counts from 1, before its break. */
  public int lineEnd(int line) {
    int start = lineStart(line);
    int end = line < lineCount() ? lineStart(line + 1) : text().length();
    while (end > start && (text().charAt(end - 1) == '\n' || text().charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** The text of a line, which counts from 1, without its line break. */
  public String line(int line) {
    return text().substring(lineStart(line), lineEnd(line));
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Found only when a diagnostic asks: a record without mistakes never pays for it. */
  private int[] starts() {
    if (lineStarts == null) {
      String text = text();
      int[] starts = new int[16];
      int count = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (c == '\n' || c == '\r' && !crlf) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
          }
          starts[count++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }
}
