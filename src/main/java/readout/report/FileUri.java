package readout.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The address of a file in a report (RFC 3986): relative to the folder that readout runs in when
 * the file is below it, else an absolute {@code file:} address.
 *
 * @param text the reference, percent-encoded
 * @param isRelative whether it is relative to that folder
 */
record FileUri(String text, boolean isRelative) {
  /** What a path may hold besides letters and digits (RFC 3986, section 3.3). */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  /** The address of a file that the user named so; never null. */
  static FileUri of(String name) {
    try {
      Path base = Path.of("").toAbsolutePath().normalize();
      Path file = base.resolve(name).normalize();
      if (!file.startsWith(base)) {
        String absolute = slashes(file.toString());
        String root = absolute.startsWith("/") ? "" : "/";
        return new FileUri("file://" + root + encoded(absolute), false);
      }
      return new FileUri(relative(slashes(base.relativize(file).toString())), true);
    } catch (InvalidPathException e) {
      return new FileUri(relative(name), true);
    }
  }

  /** A colon in the first segment would end a scheme. */
  private static String relative(String path) {
    int colon = path.indexOf(':');
    int slash = path.indexOf('/');
    boolean likeScheme = colon >= 0 && (slash < 0 || colon < slash);
    return (likeScheme ? "./" : "") + encoded(path);
  }

  private static String slashes(String path) {
    return path.replace(File.separatorChar, '/');
  }

  /** Written out, as {@link java.net.URI} composes accents: another name where files are bytes. */
  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
