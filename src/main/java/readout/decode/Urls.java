package readout.decode;

import java.util.List;
import java.util.Locale;

/** Judges addresses by their form. */
final class Urls {
  private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  private Urls() {}

  /** What is wrong with an address, or an empty text. */
  static String mistake(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '<' || c == '>') {
        return "an address has no white space, \"<\" or \">\"";
      }
    }
    int colon = url.indexOf(':');
    int slash = url.indexOf('/');
    boolean scheme = colon > 0 && (slash < 0 || colon < slash);
    return !scheme || SCHEMES.contains(url.substring(0, colon).toLowerCase(Locale.ROOT))
        ? ""
        : "\"" + url.substring(0, colon) + ":\" is not linked";
  }
}
