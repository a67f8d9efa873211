package readout.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes addresses in ASCII, as links of a file have them (ISO 32000-1, section 12.6.4.7). */
final class WebAddress {
  private static final int DELETE = 0x7f;

  private WebAddress() {}

  /** An address without characters that none may have (RFC 3986, section 2). */
  static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
      int c = octet & 0xff;
      if (c <= ' ' || c >= DELETE || "\"<>\\^`{|}".indexOf(c) >= 0) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", c));
      } else {
        encoded.append((char) c);
      }
    }
    return encoded.toString();
  }
}
