package readout.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/**
 * Names characters that look like a space, or like nothing, where YAML allows only spaces: before a
 * key or a list item, after its hyphen, around a key.
 */
final class OddSpaces {
  static final Code CODE = Code.NOT_A_SPACE;

  private OddSpaces() {}

  /** The error at such a character of a file. */
  static Diagnostic error(SourceFile file, int at, String where) {
    return Diagnostic.error(CODE, file, new Span(at, at + 1), name(file, at) + " is " + where)
        .label("not a space, though it may look like one")
        .help(
            LineStarts.isUnseen(file.text().charAt(at))
                ? "delete it"
                : "delete it, and type a space in its place where one is needed");
  }

  private static String name(SourceFile file, int at) {
    int c = file.text().charAt(at);
    return String.format("U+%04X (%s)", c, Character.getName(c).toLowerCase(Locale.ROOT));
  }

  /**
   * Writes spaces for those of such characters before keys and list items that are as wide.
   *
   * @param mistake the offset of what could not be read, whose line is looked at too; or -1
   */
  static String replaced(SourceFile file, String text, int mistake) {
    StringBuilder replaced = new StringBuilder(text);
    int wrong = mistake < 0 ? 0 : file.position(mistake).line();
    for (int line = 1; line <= file.lineCount(); line++) {
      int start = file.lineStart(line);
      int end = prefix(text, start);
      int odd = first(text, start, end);
      if (odd >= 0 && (line == wrong || isKeyOrItem(text, odd, end))) {
        for (int i = start; i < end; i++) {
          if (LineStarts.isOdd(text.charAt(i)) && !LineStarts.isUnseen(text.charAt(i))) {
            replaced.setCharAt(i, ' ');
          }
        }
      }
    }
    return replaced.toString();
  }

  /**
   * Reports the first of the characters that were replaced, with the lines of the others.
   *
   * @param root the tree of the replaced text, whose texts may hold such characters; null when
   *     there is none
   */
  static void report(SourceFile file, String text, String replaced, Node root, Diagnostics sink) {
    List<Span> values = new ArrayList<>();
    collect(root, values);
    int value = 0;
    Diagnostic error = null;
    int last = 0;
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      while (value < values.size() && values.get(value).end() <= i) {
        value++;
      }
      boolean inText = value < values.size() && values.get(value).start() <= i;
      if (text.charAt(i) == replaced.charAt(i) || inText) {
        continue;
      }
      int line = file.position(i).line();
      error = error == null ? error(file, i, "in the indentation") : error;
      lines += line == last ? 0 : 1;
      last = line;
    }
    if (error != null) {
      sink.add(
          error.help(lines > 1 ? lines + " lines have such characters, up to line " + last : ""));
    }
  }

  /** The spans of all single values, in the order of the file. */
  private static void collect(Node node, List<Span> values) {
    if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(e -> collect(e.value(), values));
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(item -> collect(item, values));
    } else if (node != null) {
      values.add(node.span());
    }
  }

  /**
   * The first such character within a text without quotation marks after which a line of it looks
   * like a list item or a key; -1 when there is none.
   */
  static int inPlainText(String text, Span span) {
    for (int i = prefixStart(text, span.start()); i < span.end(); i++) {
      if (i > 0 && !LineStarts.isBreak(text.charAt(i - 1))) {
        continue;
      }
      int end = Math.min(prefix(text, i), span.end());
      int odd = first(text, Math.max(i, span.start()), end);
      if (odd >= 0 && isKeyOrItem(text, odd, end)) {
        return odd;
      }
    }
    return -1;
  }

  /** The first such character before the text of an offset's line; -1 when there is none. */
  static int inIndentation(SourceFile file, int offset) {
    int start = file.lineStart(file.position(offset).line());
    return first(file.text(), start, prefix(file.text(), start));
  }

  private static int first(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (LineStarts.isOdd(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the spaces and hyphens before the text of a line. */
  private static int prefix(String text, int start) {
    int i = start;
    while (i < text.length()
        && (LineStarts.isSpace(text.charAt(i)) || LineStarts.isHyphen(text, i))) {
      i++;
    }
    return i;
  }

  /** The beginning of the spaces and hyphens before an offset. */
  private static int prefixStart(String text, int offset) {
    int i = offset;
    while (i > 0 && (LineStarts.isSpace(text.charAt(i - 1)) || text.charAt(i - 1) == '-')) {
      i--;
    }
    return i;
  }

  /** Whether a key or item follows a character that is not a space, or a hyphen precedes it. */
  private static boolean isKeyOrItem(String text, int odd, int end) {
    return odd > 0 && text.charAt(odd - 1) == '-'
        || text.substring(odd, end).indexOf('-') >= 0
        || MissingSpace.key(text, end) > end;
  }
}
