package readout.site.page;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Hands on bytes and counts them. */
public final class CountingStream extends FilterOutputStream {
  private long count;

  /**
   * @param out takes them
   */
  public CountingStream(OutputStream out) {
    super(out);
  }

  /** How many there were. */
  public long count() {
    return count;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    count++;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    count += length;
  }
}
