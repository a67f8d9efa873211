package readout.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the server answers with.
 *
 * @param type its media type
 * @param bytes all of it
 */
record Body(String type, byte[] bytes) {
  static final String HTML = "text/html; charset=utf-8";

  /** The types of files that notes and archives are made of and refer to, by their endings. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("jsonl", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("md", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("pdf", "application/pdf"));

  /** A text of a type. */
  static Body text(String type, String text) {
    return new Body(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A file; of an unknown kind it is offered to be saved.
   *
   * @throws IOException when it cannot be read
   */
  static Body file(Path file) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    return new Body(type, Files.readAllBytes(file));
  }
}
