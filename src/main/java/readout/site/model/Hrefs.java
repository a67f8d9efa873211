package readout.site.model;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths of the site as relative references (RFC 3986, section 4.2). */
public final class Hrefs {
  private Hrefs() {}

  /** A path as it is seen from a page that is as deep as its way to the root is long. */
  public static String to(String root, String path) {
    return root + encoded(path);
  }

  /** The same with a place on the page, which may be empty. */
  public static String to(String root, String path, String anchor) {
    return to(root, path) + (anchor.isEmpty() ? "" : "#" + encoded(anchor));
  }

  /** A path with what cannot be in a URL encoded. */
  public static String encoded(String path) {
    if (isPlain(path)) {
      return path;
    }
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-_./".indexOf(c) >= 0;
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
