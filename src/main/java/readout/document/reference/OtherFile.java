package readout.document.reference;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows by its bytes a file that is not a Word file of today, so that users learn what it is. */
final class OtherFile {
  private static final String SAVE = "open it in Word or LibreOffice and save it as .docx or .dotx";

  private OtherFile() {}

  /** Why a file cannot be used; empty when it is a zip. */
  static Optional<UnusableReference> named(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).strip();
    if (head.startsWith("PK\u0003\u0004")) {
      return Optional.empty();
    }
    if (bytes.length == 0) {
      return reason("it is empty", "");
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return holds(bytes, "EncryptedPackage")
          ? reason(
              "it is encrypted",
              "open it in Word with its password, remove it (File > Info) and save it")
          : reason("it is a file of Word 2003 or earlier (.doc or .dot)", SAVE);
    }
    if (head.startsWith("{\\rtf")) {
      return reason("it is a file in Rich Text Format (.rtf)", SAVE);
    }
    if (head.contains("<?mso-application") || head.contains("schemas.microsoft.com/office/2006")) {
      return reason("it is a Word file in a single XML file", SAVE);
    }
    if (head.startsWith("%PDF")) {
      return reason("it is a PDF file", "name the Word file that it was made from");
    }
    return reason("it is not a Word file", "name a .docx or .dotx file");
  }

  private static Optional<UnusableReference> reason(String why, String help) {
    return Optional.of(new UnusableReference(why, help));
  }

  /** Whether the directory of an OLE file has an entry of a name, which is in UTF-16. */
  private static boolean holds(byte[] bytes, String name) {
    String sought =
        new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(sought);
  }
}
