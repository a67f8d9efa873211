package readout.decode;

import java.util.Collection;
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

  private final SourceFile file;
  private final Diagnostics sink;

  Report(SourceFile file, Diagnostics sink) {
    this.file = file;
    this.sink = sink;
  }

  Diagnostic error(String code, Span span, String message) {
    return Diagnostic.error(code, file, span, message);
  }

  Diagnostic warning(String code, Span span, String message) {
    return Diagnostic.warning(code, file, span, message);
  }

  void add(Diagnostic diagnostic) {
    sink.add(diagnostic);
  }

  boolean hasErrors() {
    return sink.hasErrors();
  }

  /** The value is not of the kind that the field has. */
  void wrongKind(Node node, String what, String expected) {
    add(
        error("wrong-kind", node.span(), what + " is " + found(node) + ", not " + expected)
            .label("expected " + expected));
  }

  /** "did you mean", or else the words that may stand there. */
  static String didYouMean(String word, Collection<String> known, String otherwise) {
    String nearest = Suggestion.didYouMean(word, known);
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
