package readout.yaml;

import readout.diagnostic.Span;

/**
 * A single value.
 *
 * @param text exactly the characters as written, after YAML's own unescaping: {@code 007} stays
 *     {@code 007}
 * @param kind what YAML 1.2 treats it as
 * @param span where it is, quotation marks included
 */
public record ScalarNode(String text, ScalarKind kind, Span span) implements Node {
  /** A text that is written by the program and is in no file yet. */
  public static ScalarNode written(String text) {
    return new ScalarNode(text, ScalarKind.TEXT, Span.START);
  }

  /**
   * Whether it is written without quotation marks, on the line of its key or item.
   *
   * @param file the whole text of its file
   */
  public boolean isPlain(String file) {
    if (kind == ScalarKind.EMPTY || span.start() >= span.end()) {
      return false;
    }
    return "\"'|>!&*".indexOf(file.charAt(span.start())) < 0;
  }
}
