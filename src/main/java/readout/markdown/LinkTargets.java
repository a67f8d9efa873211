package readout.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Which targets a link may keep. */
final class LinkTargets {
  private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  private LinkTargets() {}

  /**
   * Whether a target is relative or has one of the schemes that notes link to, as it is written and
   * as browsers read it.
   */
  static boolean isSafe(String target) {
    return isLinked(scheme(target)) && isLinked(scheme(asRead(target)));
  }

  private static boolean isLinked(String scheme) {
    return scheme.isEmpty() || SCHEMES.contains(scheme);
  }

  /** Whether browsers look for a target on another site. */
  static boolean isElsewhere(String target) {
    String read = asRead(target);
    return !scheme(read).isEmpty() || isPastRoot(read);
  }

  /** Whether two slashes may name a host, also once "/./" and "/../" before them are resolved. */
  private static boolean isPastRoot(String read) {
    int slashes = read.indexOf("//");
    int query = read.indexOf('?');
    int fragment = read.indexOf('#');
    return slashes >= 0
        && (query < 0 || slashes < query)
        && (fragment < 0 || slashes < fragment)
        && (read.startsWith("/") || read.startsWith(".."));
  }

  /**
   * The target to print: on another site what browsers read, so that what was judged is printed;
   * else as it is, for a name of a file may hold a backslash. So may a path after a host that
   * cannot be read in two ways: it is percent-encoded, as CommonMark has it.
   */
  static String printed(String target) {
    return isElsewhere(target) && !hasPlainHost(target) ? asRead(target) : target;
  }

  /** Whether a web address has two slashes, a host and a slash, and nothing that browsers skip. */
  private static boolean hasPlainHost(String target) {
    String scheme = scheme(target);
    int host = scheme.length() + 3;
    int path = target.indexOf('/', host);
    return isWeb(scheme)
        && target.startsWith("://", scheme.length())
        && path > host
        && target.indexOf('\\') > path
        && target.chars().allMatch(c -> c > ' ');
  }

  /**
   * A target as browsers read it (WHATWG URL, section 4.4): without white space and controls at its
   * ends, without tabs and line breaks, with slashes for backslashes before a query, and with two
   * slashes after the scheme of a web address.
   */
  private static String asRead(String target) {
    int start = 0;
    int end = target.length();
    while (start < end && target.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && target.charAt(end - 1) <= ' ') {
      end--;
    }
    StringBuilder read = new StringBuilder(end - start);
    boolean path = true;
    for (int i = start; i < end; i++) {
      char c = target.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r') {
        continue;
      }
      path &= c != '?' && c != '#';
      read.append(path && c == '\\' ? '/' : c);
    }
    String scheme = scheme(read.toString());
    if (scheme.equals("mailto") || scheme.equals("tel")) {
      return target.substring(start, end).replace("\t", "").replace("\n", "").replace("\r", "");
    }
    return isWeb(scheme) ? withHost(read, scheme.length() + 1) : read.toString();
  }

  private static boolean isWeb(String scheme) {
    return scheme.equals("http") || scheme.equals("https");
  }

  /** The host begins after any number of slashes, and after none. */
  private static String withHost(StringBuilder address, int colonEnd) {
    int host = colonEnd;
    while (host < address.length() && address.charAt(host) == '/') {
      host++;
    }
    boolean usual = host == colonEnd + 2 || host == address.length();
    return usual ? address.toString() : address.replace(colonEnd, host, "//").toString();
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
