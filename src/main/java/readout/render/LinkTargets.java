package readout.render;

import java.util.List;
import java.util.Locale;

/** Which targets a link may keep. */
final class LinkTargets {
  private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  private LinkTargets() {}

  /** Whether a target is relative or has one of the schemes that notes link to. */
  static boolean isSafe(String target) {
    String scheme = scheme(target);
    return scheme.isEmpty() || SCHEMES.contains(scheme);
  }

  /** Whether a target is on another site. */
  static boolean isElsewhere(String target) {
    return !scheme(target).isEmpty() || target.startsWith("//");
  }

  /** The scheme in lower case (RFC 3986, section 3.1), or an empty text for a relative target. */
  private static String scheme(String target) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == ':') {
        return scheme.toString().toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
      // Browsers skip white space and controls when they look for a scheme.
      if (c > ' ' && !Character.isISOControl(c)) {
        scheme.append(c);
      }
    }
    return "";
  }
}
