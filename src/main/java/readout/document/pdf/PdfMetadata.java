package readout.document.pdf;

import readout.resource.Resources;

/**
 * Writes what a file says of itself (ISO 16684-1): its title, its language, what it conforms to.
 */
final class PdfMetadata {
  private static final String FORM = "pdf/metadata.xmp";

  private PdfMetadata() {}

  /** The packet, which programs find in the file as text. */
  static String of(String title, String language) {
    return Resources.text(FORM)
        .replace("@LANGUAGE@", escaped(language.isEmpty() ? "x-default" : language))
        .replace("@TITLE@", escaped(title));
  }

  private static String escaped(String text) {
    return text.codePoints()
        .filter(c -> c >= ' ' && c != 0xfffe && c != 0xffff)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
