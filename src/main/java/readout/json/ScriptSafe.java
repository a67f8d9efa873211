package readout.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.HexFormat;

/** Escapes in JSON what could end an HTML {@code script} element, on its way to a text. */
final class ScriptSafe extends Writer {
  private static final HexFormat HEX = HexFormat.of();

  private final StringWriter out;

  ScriptSafe(StringWriter out) {
    this.out = out;
  }

  @Override
  public void write(char[] json, int offset, int length) {
    int done = offset;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      char c = json[i];
      if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
        out.write(json, done, i - done);
        out.write("\\u" + HEX.toHexDigits(c));
        done = i + 1;
      }
    }
    out.write(json, done, end - done);
  }

  @Override
  public void flush() {
    // Nothing is kept in a buffer.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
