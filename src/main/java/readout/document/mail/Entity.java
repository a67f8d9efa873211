package readout.document.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A part of a message, or the whole of it (RFC 2045, section 2.4).
 *
 * @param fields its head, each field without a line break at its end
 * @param body lines that end with CR LF
 */
record Entity(List<String> fields, String body) {
  private static final String END = "\r\n";

  /** A text; {@code subtype} tells which: {@code plain} or {@code html}. */
  static Entity text(String subtype, String text) {
    TransferEncoding encoding = TransferEncoding.ofText(text);
    return new Entity(
        List.of(
            "Content-Type: text/" + subtype + "; charset=utf-8",
            "Content-Transfer-Encoding: " + encoding.name()),
        encoding.lines());
  }

  /** A picture that the HTML beside it shows. */
  static Entity picture(Picture picture) {
    TransferEncoding encoding = TransferEncoding.ofBytes(picture.bytes());
    return new Entity(
        List.of(
            "Content-Type: " + picture.type(),
            "Content-Transfer-Encoding: " + encoding.name(),
            "Content-ID: <" + picture.id() + ">",
            "Content-Disposition: inline"),
        encoding.lines());
  }

  /** A file. Its octets stay as they are, whatever they are. */
  static Entity attachment(Attachment attachment) {
    TransferEncoding encoding = TransferEncoding.ofBytes(attachment.bytes());
    FieldLine disposition = new FieldLine("Content-Disposition");
    disposition.add("attachment;");
    Parameter.of("filename", attachment.fileName()).forEach(disposition::add);
    return new Entity(
        List.of(
            "Content-Type: " + attachment.type(),
            "Content-Transfer-Encoding: " + encoding.name(),
            disposition.toString()),
        encoding.lines());
  }

  /**
   * Several parts in one.
   *
   * @param kind such as {@code alternative}, perhaps with parameters
   */
  static Entity multipart(String kind, List<Entity> parts) {
    List<String> texts = parts.stream().map(Entity::text).toList();
    String boundary = boundary(texts);
    StringBuilder body = new StringBuilder();
    for (String text : texts) {
      body.append("--").append(boundary).append(END).append(text).append(END);
    }
    body.append("--").append(boundary).append("--").append(END);
    FieldLine type = new FieldLine("Content-Type");
    type.add("multipart/" + kind + ";");
    type.add("boundary=\"" + boundary + "\"");
    return new Entity(List.of(type.toString()), body.toString());
  }

  /** The same with fields before its own. */
  Entity with(List<String> first) {
    List<String> all = new ArrayList<>(first);
    all.addAll(fields);
    return new Entity(all, body);
  }

  /** Its head, an empty line, its body. */
  String text() {
    return String.join(END, fields) + END + END + body;
  }

  /**
   * The hash of what is between: the same for the same parts, and no line of them, as neither
   * base64 nor quoted-printable writes "=_".
   */
  private static String boundary(List<String> texts) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      texts.forEach(text -> hash.update(text.getBytes(StandardCharsets.US_ASCII)));
      return "=_" + HexFormat.of().formatHex(hash.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
