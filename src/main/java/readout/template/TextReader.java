package readout.template;

import java.io.Reader;

/**
 * Reads a text in the fewest steps: jmustache asks for each character of a template by itself, and
 * a program that has just started pays for each step.
 */
final class TextReader extends Reader {
  private final char[] text;
  private int at;

  TextReader(String text) {
    this.text = text.toCharArray();
  }

  @Override
  public int read() {
    return at == text.length ? -1 : text[at++];
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int count = Math.min(length, text.length - at);
    if (count == 0 && length > 0) {
      return -1;
    }
    System.arraycopy(text, at, buffer, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
