package readout.site.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import readout.site.page.SiteFile;

/** The files of a site that are no pages, whole. */
public final class FileTexts {
  private FileTexts() {}

  /** The text of a file that is not a page. */
  public static String of(SiteFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.bytes().to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
