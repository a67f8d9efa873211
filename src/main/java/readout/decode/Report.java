package readout.decode;

import java.util.Collection;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.diagnostic.Suggestion;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Words the mistakes of one record. */
final class Report {
  private static final int LISTED = 12;
  private static final int GUESSES = 500_000;

  private final SourceFile file;
  private final Diagnostics sink;

  /** How many comparisons are left for guesses: a record may hold a million mistakes. */
  private int guesses = GUESSES;

  Report(SourceFile file, Diagnostics sink) {
    this.file = file;
    this.sink = sink;
  }

  Diagnostic error(Code code, Span span, String message) {
    return Diagnostic.error(code, file, span, message);
  }

  Diagnostic warning(Code code, Span span, String message) {
    return Diagnostic.warning(code, file, span, message);
  }

  void add(Diagnostic diagnostic) {
    sink.add(diagnostic);
  }

  /** The text of the record's file. */
  String source() {
    return file.text();
  }

  /** Where a stretch of a value is. */
  Span stretch(String value, Span span, int start, int end) {
    return file.stretch(value, span, start, end);
  }

  /** The value is not of the kind that the field has. */
  void wrongKind(Node node, String what, String expected) {
    wrongKind(node, what, expected, "");
  }

  /** The same with a line of help, which may be empty. */
  void wrongKind(Node node, String what, String expected, String help) {
    add(
        error(Code.WRONG_KIND, node.span(), what + " is " + found(node) + ", not " + expected)
            .label("expected " + expected)
            .help(help));
  }

  /** Whether there is time left for a guess that costs so many comparisons. */
  boolean mayGuess(int cost) {
    guesses -= Math.min(guesses, cost);
    return guesses > 0;
  }

  /** The nearest of the words that could have been meant; empty when time has run out. */
  Optional<String> nearest(String word, Collection<String> known) {
    return mayGuess(known.size()) ? Suggestion.nearest(word, known) : Optional.empty();
  }

  /** "did you mean", or else the words that may be there. */
  String didYouMean(String word, Collection<String> known, String otherwise) {
    String nearest = nearest(word, known).map(n -> "did you mean \"" + n + "\"?").orElse("");
    if (!nearest.isEmpty() || known.isEmpty()) {
      return nearest;
    }
    return known.size() > LISTED ? "" : otherwise + String.join(", ", known);
  }

  private static String found(Node node) {
    if (node instanceof MappingNode) {
      return "a group of keys";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    String text = ((ScalarNode) node).text();
    return text.isEmpty() ? "empty" : "\"" + shortened(text) + "\"";
  }

  private static String shortened(String text) {
    int limit = 40;
    String line = text.lines().findFirst().orElse("");
    return line.length() > limit ? line.substring(0, limit) + "…" : line;
  }
}
