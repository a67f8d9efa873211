package readout.site.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A file of data, whose size its page tells. */
public final class DataFile {
  private static final int UNKNOWN = -1;

  private final String label;
  private final String path;
  private final List<String> columns;
  private final Supplier<String> inputs;
  private final SiteFile.Bytes bytes;
  private final AtomicLong size = new AtomicLong(UNKNOWN);

  /**
   * @param label the label of what it has
   * @param path seen from the root of the language
   * @param columns of its rows, or the names in its objects
   * @param inputs tells whether it must be what it was
   * @param bytes writes it
   */
  public DataFile(
      String label,
      String path,
      List<String> columns,
      Supplier<String> inputs,
      SiteFile.Bytes bytes) {
    this.label = label;
    this.path = path;
    this.columns = columns;
    this.inputs = inputs;
    this.bytes = bytes;
  }

  String label() {
    return label;
  }

  String path() {
    return path;
  }

  List<String> columns() {
    return columns;
  }

  Supplier<String> inputs() {
    return inputs;
  }

  /** The same for the site. */
  public SiteFile file() {
    return SiteFile.bytes(
        path,
        inputs,
        new SiteFile.Bytes() {
          @Override
          public void to(OutputStream out) throws IOException {
            write(out);
          }

          @Override
          public void kept(long bytes) {
            size.set(bytes);
          }
        });
  }

  /** One thread alone makes it; others wait for its size. */
  private synchronized void write(OutputStream out) throws IOException {
    CountingStream counting = new CountingStream(out);
    bytes.to(counting);
    size.set(counting.count());
  }

  /** How many bytes it has; it is made for that where it neither was nor is kept. */
  synchronized long size() {
    if (size.get() == UNKNOWN) {
      try {
        write(OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return size.get();
  }
}
