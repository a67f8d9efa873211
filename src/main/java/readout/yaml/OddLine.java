package readout.yaml;

import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Explains a line that is not a key with a value, or is in the wrong column. */
final class OddLine {
  private static final Code CODE = Code.YAML_SYNTAX;

  private final SourceFile file;

  OddLine(SourceFile file) {
    this.file = file;
  }

  /** The line of an offset is neither a key with a value nor a list item. */
  Diagnostic noKey(int offset) {
    int number = file.position(offset).line();
    return aboveOrHere(offset).orElseGet(() -> lineWithoutKey(number));
  }

  private Diagnostic lineWithoutKey(int number) {
    int start = file.lineStart(number) + textColumn(number);
    Span line = new Span(start, Math.max(start, file.lineEnd(number)));
    return error(line, "a line is neither a key with a value nor a list item")
        .label("a key needs a colon and a space after it")
        .help("write it as \"key: value\", or indent it as far as the text it belongs to");
  }

  /**
   * What is plainly wrong in the line of an offset or right above it: a comment that cut a text
   * which goes on here, a missing space, a line of a merge conflict.
   */
  Optional<Diagnostic> aboveOrHere(int offset) {
    int number = file.position(offset).line();
    if (LineStarts.marker(file.text(), file.lineStart(number) + indentation(number)) != 0) {
      return Optional.of(MergeConflict.lone(file, number));
    }
    return CommentAbove.in(file, number)
        .or(() -> MissingSpace.in(file, number))
        .or(() -> above(number) > 0 ? MissingSpace.in(file, above(number)) : Optional.empty());
  }

  /** A key where none may be: the line above is not a key, or this one is in the wrong column. */
  Diagnostic indented(int offset) {
    int number = file.position(offset).line();
    int above = above(number);
    Optional<Diagnostic> plain = aboveOrHere(offset);
    if (plain.isPresent()) {
      return plain.get();
    }
    if (above > 0 && textColumn(above) == indentation(number)) {
      return lineWithoutKey(above);
    }
    int start = file.lineStart(number) + indentation(number);
    return error(new Span(start, start + 1), "this line does not fit the ones above it")
        .label("indented further than its neighbours")
        .help("keys of one group begin in the same column")
        .help("text that goes on here, with a colon in it, needs quotation marks");
  }

  /** The first lines of a longer text are empty and hold more spaces than its words. */
  Diagnostic emptyLine(int offset) {
    int longest = file.position(offset).line() - 1;
    for (int i = longest - 1; i > 0 && file.line(i).isBlank(); i--) {
      longest = file.line(i).length() > file.line(longest).length() ? i : longest;
    }
    int start = file.lineStart(longest);
    return error(new Span(start, file.lineEnd(longest)), "an empty line is indented too far")
        .label("more spaces than before the first words of the text")
        .help("delete the spaces in this line");
  }

  /** Whether a line is too far left to belong to the bracket that is opened above it. */
  boolean isOutside(int offset, int bracket) {
    int line = file.position(offset).line();
    int opened = file.position(bracket).line();
    return line > opened && indentation(line) <= textColumn(opened);
  }

  /** The last line above that is not empty, or 0. */
  private int above(int number) {
    int above = number - 1;
    while (above > 0 && file.line(above).isBlank()) {
      above--;
    }
    return above;
  }

  /** The column of a line's text after the hyphens of list items. */
  private int textColumn(int number) {
    int start = file.lineStart(number);
    int at = start + indentation(number);
    while (at < file.lineEnd(number)
        && (file.text().charAt(at) == ' ' || LineStarts.isHyphen(file.text(), at))) {
      at++;
    }
    return at - start;
  }

  private int indentation(int number) {
    String line = file.line(number);
    return line.length() - line.stripLeading().length();
  }

  private Diagnostic error(Span span, String message) {
    return Diagnostic.error(CODE, file, span, message);
  }
}
