package readout.yaml;

import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Explains a line that is no key with a value, or stands in the wrong column. */
final class OddLine {
  private static final String CODE = "yaml-syntax";

  private final SourceFile file;

  OddLine(SourceFile file) {
    this.file = file;
  }

  /** The line of an offset is neither a key with a value nor a list item. */
  Diagnostic noKey(int offset) {
    int number = file.position(offset).line();
    int start = file.lineStart(number) + indentation(number);
    Span line = new Span(start, start + file.line(number).strip().length());
    return MissingSpace.in(file, number)
        .orElseGet(
            () ->
                error(line, "a line is neither a key with a value nor a list item")
                    .label("a key wants a colon and a space behind it")
                    .help(
                        "write it as \"key: value\", or indent it as far as the text it belongs to"));
  }

  /** A key where none may be: the line above is no key, or this one is in the wrong column. */
  Diagnostic indented(int offset) {
    int number = file.position(offset).line();
    int above = number - 1;
    while (above > 0 && file.line(above).isBlank()) {
      above--;
    }
    if (above > 0 && indentation(above) == indentation(number)) {
      return noKey(file.lineStart(above));
    }
    int start = file.lineStart(number) + indentation(number);
    return error(new Span(start, start + 1), "this line does not fit the ones above it")
        .label("indented further than its neighbours")
        .help("keys of one group begin in the same column")
        .help("text that goes on here, with a colon in it, needs quotation marks");
  }

  private int indentation(int number) {
    String line = file.line(number);
    return line.length() - line.stripLeading().length();
  }

  private Diagnostic error(Span span, String message) {
    return Diagnostic.error(CODE, file, span, message);
  }
}
