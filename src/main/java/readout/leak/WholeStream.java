package readout.leak;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Hands all bytes that went through it to a reader when it is closed. */
public final class WholeStream extends FilterOutputStream {
  private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
  private final Consumer<byte[]> reader;

  /**
   * @param out takes the bytes
   * @param reader takes all of them once more
   */
  public WholeStream(OutputStream out, Consumer<byte[]> reader) {
    super(out);
    this.reader = reader;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    whole.write(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    reader.accept(whole.toByteArray());
    super.close();
  }
}
