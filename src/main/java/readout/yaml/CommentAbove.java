package readout.yaml;

import java.util.Optional;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;

/**
 * Finds the comment that cut a text whose rest the parser stumbles over: in the lines above, or in
 * a line that opens a bracket.
 */
final class CommentAbove {
  /** So far above may be the comment that took a bracket away. */
  private static final int LINES = 20;

  private CommentAbove() {}

  /** The comment above a line, which counts from 1, that ended the text which goes on there. */
  static Optional<Diagnostic> in(SourceFile file, int number) {
    int line = number;
    int comment = -1;
    do {
      line--;
      int first = line > 0 ? first(file, line) : -1;
      boolean remark = first >= 0 && file.text().charAt(first) == '#';
      comment = remark ? first : comment;
      if (first >= 0 && !remark) {
        int inLine = inLine(file.text(), first, file.lineEnd(line));
        return cut(file, inLine >= 0 ? inLine : comment, number, first);
      }
    } while (line > 0);
    return Optional.empty();
  }

  private static Optional<Diagnostic> cut(SourceFile file, int at, int number, int above) {
    int first = first(file, number);
    boolean goesOn = first - file.lineStart(number) > above - lineStart(file, above);
    boolean isKey =
        first >= 0
            && (MissingSpace.key(file.text(), first) > first
                || LineStarts.isHyphen(file.text(), first));
    return at < 0 || first < 0 || !goesOn || isKey
        ? Optional.empty()
        : Optional.of(LostWords.cut(file, Comment.at(file.text(), at), -1));
  }

  /** The comment that took away the bracket which should close before an offset. */
  static Optional<Diagnostic> withBracket(SourceFile file, int offset) {
    int number = file.position(offset).line();
    for (int line = number; line > Math.max(0, number - LINES); line--) {
      int end = file.lineEnd(line);
      int at = inLine(file.text(), file.lineStart(line), end);
      String lost = at < 0 ? "" : file.text().substring(at, end);
      if (lost.indexOf(']') >= 0 || lost.indexOf('}') >= 0) {
        return Optional.of(LostWords.cut(file, Comment.at(file.text(), at), -1));
      }
    }
    return Optional.empty();
  }

  /** A comment after the text of a line, outside of quotation marks; or -1. */
  private static int inLine(String text, int from, int to) {
    char quote = 0;
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      boolean begins = " [{,".indexOf(text.charAt(i - 1)) >= 0;
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && begins) {
        quote = c;
      } else if (c == '#' && Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static int first(SourceFile file, int line) {
    String text = file.line(line);
    return text.isBlank()
        ? -1
        : file.lineStart(line) + text.length() - text.stripLeading().length();
  }

  private static int lineStart(SourceFile file, int offset) {
    return file.lineStart(file.position(offset).line());
  }
}
