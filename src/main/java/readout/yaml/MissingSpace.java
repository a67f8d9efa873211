package readout.yaml;

import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Finds the space that is missing after the colon of a key or the hyphen of a list item. */
final class MissingSpace {
  private MissingSpace() {}

  /** What is wrong with a line, which counts from 1; empty when no space is missing. */
  static Optional<Diagnostic> in(SourceFile file, int number) {
    return at(file, file.lineStart(number));
  }

  /** What is wrong with the text from an offset to the end of its line. */
  static Optional<Diagnostic> at(SourceFile file, int start) {
    String text = file.text();
    int first = start;
    while (first < text.length()
        && (text.charAt(first) == ' ' || LineStarts.isHyphen(text, first))) {
      first++;
    }
    if (first < text.length() && text.charAt(first) == '-' && isText(text, first + 1)) {
      return Optional.of(missing(file, first, "hyphen of a list item", "- item"));
    }
    return ofKey(file, first);
  }

  /** The space that is missing after the key at an offset. */
  static Optional<Diagnostic> ofKey(SourceFile file, int first) {
    String text = file.text();
    int colon = key(text, first);
    return colon > first
            && Character.isLetter(text.charAt(first))
            && isText(text, colon + 1)
            && !text.startsWith("://", colon)
        ? Optional.of(missing(file, colon, "colon of a key", "key: value"))
        : Optional.empty();
  }

  /** The colon of the key that begins at an offset, with or without a space after it; or -1. */
  static int key(String text, int first) {
    int colon = first;
    while (colon < text.length() && isOfKey(text.charAt(colon))) {
      colon++;
    }
    return colon > first && colon < text.length() && text.charAt(colon) == ':' ? colon : -1;
  }

  private static boolean isText(String text, int at) {
    return at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '-';
  }

  /** Whether a character may be in a key of the format. */
  static boolean isOfKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static Diagnostic missing(SourceFile file, int at, String after, String example) {
    if (LineStarts.isOdd(file.text().charAt(at + 1))) {
      return OddSpaces.error(file, at + 1, "after the " + after);
    }
    return Diagnostic.error(
            Code.YAML_SYNTAX, file, new Span(at, at + 1), "a space is missing after the " + after)
        .label("needs a space after it")
        .help("write it as \"" + example + "\"");
  }
}
