package readout.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes numbers, strings and colours of a file (ISO 32000-1, section 7.3). */
final class PdfSyntax {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int HUNDRED = 100;
  private static final int TEN = 10;
  private static final double MOST = 255;
  private static final int THOUSAND = 1000;

  private PdfSyntax() {}

  /** Bytes of text that is ASCII. */
  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A string that people read, in any script. */
  static String text(String text) {
    return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  /** A string of bytes: a language tag, an address. */
  static String ascii(String text) {
    return "<" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_8)) + ">";
  }

  /** A number with two digits after the point at most. */
  static String number(double value) {
    long hundredths = Math.round(value * HUNDRED);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / HUNDRED;
    long rest = Math.abs(hundredths) % HUNDRED;
    return rest == 0
        ? sign + whole
        : rest % TEN == 0
            ? sign + whole + "." + rest / TEN
            : sign + whole + (rest < TEN ? ".0" : ".") + rest;
  }

  /** Numbers, separated by spaces. */
  static String numbers(double... values) {
    StringBuilder all = new StringBuilder();
    for (double value : values) {
      all.append(all.length() == 0 ? "" : " ").append(number(value));
    }
    return all.toString();
  }

  /** The three parts of a colour, from 0 to 1. */
  static String colour(int rgb) {
    return part(rgb >> 16) + " " + part(rgb >> 8) + " " + part(rgb);
  }

  private static String part(int bits) {
    long thousandths = Math.round((bits & 0xff) / MOST * THOUSAND);
    return thousandths == THOUSAND
        ? "1"
        : thousandths == 0 ? "0" : "." + String.format("%03d", thousandths);
  }

  /** Two bytes, in hexadecimal. */
  static String code(int code) {
    return HEX.toHexDigits((short) code);
  }

  /** Characters as their UTF-16, in hexadecimal. */
  static String utf16(String text) {
    return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }
}
