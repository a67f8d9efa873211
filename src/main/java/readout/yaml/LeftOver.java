package readout.yaml;

import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Explains text that follows a value which has ended already. */
final class LeftOver {
  private static final Code CODE = Code.YAML_SYNTAX;

  private final SourceFile file;

  LeftOver(SourceFile file) {
    this.file = file;
  }

  /** What is wrong at an offset; empty when no value ends right before it. */
  Optional<Diagnostic> at(int at) {
    int last = at - 1;
    while (last >= 0 && file.text().charAt(last) == ' ') {
      last--;
    }
    if (last < 0 || at >= file.text().length()) {
      return Optional.empty();
    }
    char c = file.text().charAt(at);
    return switch (file.text().charAt(last)) {
      case '"', '\'' -> Optional.of(afterQuote(at, last));
      case ']', '}' -> Optional.of(c == ']' || c == '}' ? tooMany(at) : afterBracket(at));
      default -> Optional.empty();
    };
  }

  /** The same between brackets, where a key may follow of which only a comma is missing. */
  Optional<Diagnostic> inBrackets(int at) {
    int last = at - 1;
    while (last >= 0 && file.text().charAt(last) == ' ') {
      last--;
    }
    boolean quote = last >= 0 && "\"'".indexOf(file.text().charAt(last)) >= 0;
    return quote && MissingSpace.key(file.text(), at) < 0 ? at(at) : Optional.empty();
  }

  /** A mark that was never closed ends at the first one of a later line, so both are shown. */
  private Diagnostic afterQuote(int at, int last) {
    Diagnostic mistake =
        error(at, "text follows a closing quotation mark")
            .help(
                file.text().charAt(last) == '"'
                    ? "put the whole value in quotation marks, and write \\\" for those inside it"
                    : "write '' for an apostrophe inside, or use double quotation marks");
    int opened = opening(last);
    boolean sameLine = opened < 0 || file.position(opened).line() == file.position(last).line();
    return sameLine
        ? mistake
        : mistake
            .also(new Span(opened, opened + 1), "opened here")
            .help("if a quotation mark is missing where it was opened, close it there");
  }

  private int opening(int closing) {
    char mark = file.text().charAt(closing);
    int i = closing - 1;
    while (i >= 0
        && (file.text().charAt(i) != mark || i > 0 && file.text().charAt(i - 1) == '\\')) {
      i--;
    }
    return i;
  }

  /**
   * The last bracket before an offset that nothing closes; the offset itself when there is none.
   */
  int bracket(int offset) {
    int open = 0;
    for (int i = Math.min(offset, file.text().length()) - 1; i >= 0; i--) {
      char c = file.text().charAt(i);
      if (c == ']' || c == '}') {
        open++;
      } else if ((c == '[' || c == '{') && open-- == 0) {
        return i;
      }
    }
    return offset;
  }

  private Diagnostic tooMany(int at) {
    return Diagnostic.error(
            CODE, file, new Span(at, at + 1), "a bracket is closed that was never opened")
        .label("unexpected bracket");
  }

  private Diagnostic afterBracket(int at) {
    return error(at, "text follows a closing bracket")
        .help("put the whole value in quotation marks: \"…\"");
  }

  private Diagnostic error(int at, String message) {
    return Diagnostic.error(CODE, file, new Span(at, at + 1), message)
        .label("the value has ended before this");
  }
}
