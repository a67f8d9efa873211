package readout.site.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import readout.site.model.MeetingSummary;

/**
 * A file of the site.
 *
 * @param path seen from the site's root, with slashes
 * @param inputs tells whether the file must be what it was: the same inputs give the same file
 * @param listed the meetings that a list has; none for other files
 * @param page makes a page for its template; null for a file that is not a page
 * @param bytes writes a file that is not a page; null for a page
 */
public record SiteFile(
    String path,
    Supplier<String> inputs,
    Supplier<? extends Collection<MeetingSummary>> listed,
    Supplier<SitePage> page,
    Bytes bytes) {
  /** The bytes of a file, which may be too many to be held at once. */
  public interface Bytes {
    /** Writes them. */
    void to(OutputStream out) throws IOException;

    /** Learns that they are not written, as there are so many of them already. */
    default void kept(long count) {}
  }

  /** A page that lists no meetings. */
  public static SiteFile page(String path, Supplier<String> inputs, Supplier<SitePage> page) {
    return list(path, inputs, List::of, page);
  }

  /** A page that lists meetings, or what is in them. */
  public static SiteFile list(
      String path,
      Supplier<String> inputs,
      Supplier<? extends Collection<MeetingSummary>> listed,
      Supplier<SitePage> page) {
    return new SiteFile(path, inputs, listed, page, null);
  }

  /** Any other file that is small. */
  public static SiteFile text(String path, Supplier<String> inputs, Supplier<String> text) {
    return bytes(path, inputs, out -> out.write(text.get().getBytes(StandardCharsets.UTF_8)));
  }

  /** Any other file. */
  public static SiteFile bytes(String path, Supplier<String> inputs, Bytes bytes) {
    return new SiteFile(path, inputs, List::of, null, bytes);
  }
}
