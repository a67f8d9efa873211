package readout.yaml;

import java.util.Optional;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Finds the space that is missing behind the colon of a key or the hyphen of a list item. */
final class MissingSpace {
  private MissingSpace() {}

  /** What is wrong with a line, which counts from 1; empty when no space is missing. */
  static Optional<Diagnostic> in(SourceFile file, int number) {
    String line = file.line(number);
    int first = line.length() - line.stripLeading().length();
    if (first + 1 < line.length() && line.charAt(first) == '-' && isText(line, first + 1)) {
      return Optional.of(missing(file, number, first, "hyphen of a list item", "- item"));
    }
    int colon = first;
    while (colon < line.length() && isOfKey(line.charAt(colon))) {
      colon++;
    }
    boolean found = colon > first && colon < line.length() && line.charAt(colon) == ':';
    return found && isText(line, colon + 1) && !line.startsWith("://", colon)
        ? Optional.of(missing(file, number, colon, "colon of a key", "key: value"))
        : Optional.empty();
  }

  private static boolean isText(String line, int at) {
    return at < line.length() && line.charAt(at) != ' ' && line.charAt(at) != '-';
  }

  private static boolean isOfKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static Diagnostic missing(
      SourceFile file, int number, int column, String behind, String example) {
    int at = file.lineStart(number) + column;
    return Diagnostic.error(
            "yaml-syntax", file, new Span(at, at + 1), "a space is missing behind the " + behind)
        .label("wants a space behind it")
        .help("write it as \"" + example + "\"");
  }
}
