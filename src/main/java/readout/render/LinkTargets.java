package readout.render;

import java.nio.charset.StandardCharsets;
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

  /**
   * A target whose characters an address may hold (RFC 3986); others are percent-encoded, as
   * CommonMark's reference implementation does. What is encoded already stays.
   */
  static String percentEncoded(String target) {
    StringBuilder out = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); ) {
      int c = target.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80 && isAddressCharacter((char) c) || c == '%' && isEncoded(target, i)) {
        out.append((char) c);
      } else {
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(hex(octet >> 4)).append(hex(octet));
        }
      }
    }
    return out.toString();
  }

  private static boolean isEncoded(String target, int i) {
    return i + 1 < target.length()
        && Character.digit(target.charAt(i), 16) >= 0
        && Character.digit(target.charAt(i + 1), 16) >= 0;
  }

  private static boolean isAddressCharacter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-._~:/?#@!$&'()*+,;=".indexOf(c) >= 0;
  }

  private static char hex(int octet) {
    return "0123456789ABCDEF".charAt(octet & 0xF);
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
