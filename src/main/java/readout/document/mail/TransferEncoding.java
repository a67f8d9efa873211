package readout.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A body in lines of ASCII that every mail server hands on as they are (RFC 2045, section 6).
 *
 * @param name of the encoding
 * @param lines the body; each line ends with CR LF
 */
record TransferEncoding(String name, String lines) {
  private static final int LONGEST = 76;

  /** With more octets than one in so many to be escaped, base64 is shorter and as readable. */
  private static final int FEW = 6;

  private static final String END = "\r\n";
  private static final String FROM = "From ";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  /** A text, as it is where that is allowed; its lines end with CR LF, as the standard has it. */
  static TransferEncoding ofText(String text) {
    String lines = text.replace(END, "\n").replace('\r', '\n');
    boolean plain = lines.endsWith("\n");
    int escapes = 0;
    int octets = 0;
    int column = 0;
    for (int i = 0; i < lines.length(); ) {
      int c = lines.codePointAt(i);
      int length = utf8Length(c);
      octets += length;
      escapes += length > 1 || c == '=' ? length : 0;
      column = c == '\n' ? 0 : column + 1;
      plain &= c == '\n' || c == '\t' || c >= ' ' && c < 0x7F && column <= LONGEST;
      i += Character.charCount(c);
    }
    if (plain && !lines.startsWith(FROM) && !lines.contains("\n" + FROM)) {
      return new TransferEncoding("7bit", lines.replace("\n", END));
    }
    return escapes * FEW > octets
        ? ofBytes(lines.replace("\n", END).getBytes(StandardCharsets.UTF_8))
        : new TransferEncoding("quoted-printable", quoted(lines));
  }

  /** Any octets. */
  static TransferEncoding ofBytes(byte[] bytes) {
    return new TransferEncoding("base64", Base64.getMimeEncoder().encodeToString(bytes) + END);
  }

  private static String quoted(String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder(bytes.length + bytes.length / 8);
    int column = 0;
    for (int i = 0; i < bytes.length; i++) {
      int octet = bytes[i] & 0xFF;
      if (octet == '\n') {
        out.append(END);
        column = 0;
        continue;
      }
      boolean last = i + 1 == bytes.length || bytes[i + 1] == '\n';
      boolean changed = octet == '.' || isFrom(bytes, i);
      boolean escaped = isEscaped(octet, last) || changed && column == 0;
      int length = escaped ? 3 : 1;
      if (column + length >= LONGEST) {
        out.append('=').append(END);
        column = 0;
        escaped |= changed;
      }
      if (escaped) {
        out.append('=').append(HEX[octet >> 4]).append(HEX[octet & 0xF]);
      } else {
        out.append((char) octet);
      }
      column += escaped ? 3 : 1;
    }
    return column == 0 ? out.toString() : out.append('=').append(END).toString();
  }

  private static boolean isEscaped(int octet, boolean last) {
    boolean space = octet == ' ' || octet == '\t';
    return octet == '=' || octet >= 0x7F || octet < ' ' && octet != '\t' || space && last;
  }

  /** A line that begins so, or with a dot, is changed by some servers. */
  private static boolean isFrom(byte[] bytes, int at) {
    return bytes[at] == 'F'
        && new String(bytes, at, Math.min(FROM.length(), bytes.length - at), StandardCharsets.UTF_8)
            .equals(FROM);
  }

  /** How many octets a character takes in UTF-8. */
  static int utf8Length(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }

  /** The octets of a body. */
  static byte[] decoded(String name, String body) {
    return switch (name) {
      case "base64" -> Base64.getMimeDecoder().decode(body);
      case "quoted-printable" -> unquoted(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private static byte[] unquoted(String body) {
    String text = body.replace("=" + END, "");
    byte[] bytes = new byte[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=' && i + 2 < text.length()) {
        bytes[length++] = (byte) Integer.parseInt(text, i + 1, i + 3, 16);
        i += 2;
      } else {
        bytes[length++] = (byte) c;
      }
    }
    return Arrays.copyOf(bytes, length);
  }
}
