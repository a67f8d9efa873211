package readout.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths as relative references (RFC 3986, section 4.2). */
final class FileUri {
  private FileUri() {}

  /** The reference of a path as the user typed it; never null. */
  static String of(String path) {
    String slashes = path.replace('\\', '/');
    int colon = slashes.indexOf(':');
    int slash = slashes.indexOf('/');
    boolean likeScheme = colon >= 0 && (slash < 0 || colon < slash);
    try {
      return new URI(null, null, (likeScheme ? "./" : "") + slashes, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
