package readout.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import readout.diagnostic.Suggestion;

/** Checks the form of addresses (RFC 3986; letters of any script may stay as they are). */
final class Urls {
  private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  /** What no address can hold, besides white space and controls. */
  private static final String IMPOSSIBLE = "<>\"{}|\\^`";

  private Urls() {}

  /** What is wrong with an address, or an empty text. */
  static String mistake(String url) {
    if (url.startsWith("mailto:")) {
      int query = url.indexOf('?');
      String address = url.substring("mailto:".length(), query < 0 ? url.length() : query);
      return EmailAddress.isValid(address.replace("%40", "@")) ? "" : "not an e-mail address";
    }
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (isSpace(c)) {
        return "an address has no white space";
      }
      if (IMPOSSIBLE.indexOf(c) >= 0 || Character.isISOControl(c)) {
        return "an address cannot hold \"" + c + "\"";
      }
      if (c == '%' && !isEscape(url, i)) {
        return "\"%\" begins an escape such as %20";
      }
    }
    String scheme = scheme(url);
    if (isWeb(scheme) && host(url).isEmpty()) {
      return "a host is missing after \"" + scheme + "://\"";
    }
    return scheme.isEmpty() || SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
        ? ""
        : "\"" + scheme + ":\" is not linked";
  }

  /** The address that was probably meant, or an empty text. */
  static String suggestion(String url) {
    String scheme = scheme(url).toLowerCase(Locale.ROOT);
    if (scheme.equals("mailto")) {
      String address = EmailAddress.suggestion(url.substring("mailto:".length()));
      return address.isEmpty() ? "" : "mailto:" + address;
    }
    if (scheme.equals("file") || scheme.length() == 1) {
      String path = url.replace('\\', '/');
      return encoded(path.substring(path.lastIndexOf('/') + 1));
    }
    String meant = url;
    if (isWeb(scheme) && host(url).isEmpty()) {
      String rest = url.substring(scheme.length() + 1).replaceFirst("^[/\\\\]+", "");
      meant = rest.isEmpty() ? url : scheme + "://" + rest;
    }
    if (!scheme.isEmpty() && !SCHEMES.contains(scheme)) {
      String near = Suggestion.nearest(scheme, SCHEMES).orElse("");
      if (near.isEmpty()) {
        return "";
      }
      meant = near + url.substring(scheme.length());
    }
    boolean windows = meant.indexOf('\\') >= 0;
    String encoded = encoded(windows ? meant.replace('\\', '/') : meant);
    return encoded.equals(url) || !mistake(encoded).isEmpty() ? "" : encoded;
  }

  /** The same with every character that an address cannot hold as its escape. */
  private static String encoded(String url) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < url.length(); ) {
      int c = url.codePointAt(i);
      if (isSpace(c)
          || Character.isISOControl(c)
          || IMPOSSIBLE.indexOf(c) >= 0
          || c == '%' && !isEscape(url, i)) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append(String.format("%%%02X", b));
        }
      } else {
        encoded.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isEscape(String url, int at) {
    return at + 2 < url.length()
        && Character.digit(url.charAt(at + 1), 16) >= 0
        && Character.digit(url.charAt(at + 2), 16) >= 0;
  }

  /** What precedes the first colon, where no slash comes first; else an empty text. */
  private static String scheme(String url) {
    int colon = url.indexOf(':');
    int slash = url.indexOf('/');
    return colon > 0 && (slash < 0 || colon < slash) ? url.substring(0, colon) : "";
  }

  private static boolean isWeb(String scheme) {
    return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
  }

  /** What is between the two slashes of a web address and what follows them; may be empty. */
  private static String host(String url) {
    int slashes = url.indexOf("://");
    return slashes < 0 ? "" : url.substring(slashes + "://".length()).split("[/?#]", 2)[0];
  }
}
