package readout.yaml;

import java.util.Optional;
import readout.diagnostic.Span;

/**
 * A comment of a file.
 *
 * @param span from its {@code #} to the end of its line
 * @param isGlued whether the {@code #} is written like the beginning of a word, {@code #1}, rather
 *     than like a remark, {@code # 1}
 */
public record Comment(Span span, boolean isGlued) {
  /** Marks that usually follow a {@code #} in a remark: a line of them, or another one. */
  private static final String OF_REMARK = "#-=*!~:+.,;/|<>%";

  /** The comment that begins at an offset. */
  static Comment at(String text, int at) {
    int end = at;
    while (end < text.length() && !LineStarts.isBreak(text.charAt(end))) {
      end++;
    }
    boolean last = at + 1 >= end;
    char next = last ? ' ' : text.charAt(at + 1);
    boolean glued = !Character.isWhitespace(next) && OF_REMARK.indexOf(next) < 0;
    while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Comment(new Span(at, end), glued);
  }

  /**
   * The comment that ends a text without quotation marks: on its last line, or on a line below that
   * is indented like more of the text.
   *
   * @param text the whole text of the file
   * @param value the text; any other value has no such comment
   * @param parent the offset of the key or the hyphen that the text belongs to; -1 between
   *     brackets, where indentation means nothing
   */
  public static Optional<Comment> after(String text, ScalarNode value, int parent) {
    if (!value.isPlain(text)) {
      return Optional.empty();
    }
    int i = value.span().end();
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    if (i >= text.length() || text.charAt(i) != '#' || i == value.span().end()) {
      return Optional.empty();
    }
    boolean sameLine = column(text, i) == column(text, value.span().end()) + i - value.span().end();
    return sameLine || parent < 0 || column(text, i) > column(text, parent)
        ? Optional.of(at(text, i))
        : Optional.empty();
  }

  /** Whether a comment like a word, which is refused, is where a value should be. */
  public static boolean isInPlaceOf(String text, Node value) {
    int i = value.span().end();
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return value instanceof ScalarNode scalar
        && scalar.kind() == ScalarKind.EMPTY
        && i < text.length()
        && text.charAt(i) == '#'
        && at(text, i).isGlued();
  }

  /** The number of characters before an offset in its line. */
  private static int column(String text, int at) {
    int start = at;
    while (start > 0 && !LineStarts.isBreak(text.charAt(start - 1))) {
      start--;
    }
    return at - start;
  }
}
