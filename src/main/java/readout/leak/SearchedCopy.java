package readout.leak;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands the text of a copied file that goes through it to a reader; what is not text it lets by.
 */
public final class SearchedCopy extends FilterOutputStream {
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final Consumer<String> reader;
  private boolean decided;

  /**
   * @param out takes the bytes
   * @param reader takes the text, a large piece at a time where it is UTF-8
   */
  public SearchedCopy(OutputStream out, Consumer<String> reader) {
    super(out);
    this.reader = reader;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (decided) {
      out.write(bytes, from, length);
      return;
    }
    head.write(bytes, from, length);
    if (head.size() >= CopiedText.HEAD) {
      decide();
    }
  }

  private void decide() throws IOException {
    decided = true;
    byte[] first = head.toByteArray();
    int length = Math.min(first.length, CopiedText.HEAD);
    Optional<Charset> encoding = CopiedText.encoding(Arrays.copyOf(first, length));
    if (encoding.isPresent()) {
      out =
          encoding.get().equals(StandardCharsets.UTF_8)
              ? new SearchedStream(out, reader)
              : new WholeStream(out, bytes -> reader.accept(new String(bytes, encoding.get())));
    }
    out.write(first);
  }

  @Override
  public void close() throws IOException {
    if (!decided) {
      decide();
    }
    super.close();
  }
}
