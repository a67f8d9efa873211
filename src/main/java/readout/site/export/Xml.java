package readout.site.export;

import org.jdom2.Document;
import org.jdom2.Verifier;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/** Prints XML documents with {@code \n} at the ends of lines. */
final class Xml {
  private Xml() {}

  static String print(Document document) {
    Format format = Format.getPrettyFormat().setLineSeparator(LineSeparator.UNIX);
    return new XMLOutputter(format).outputString(document);
  }

  /** A text without the characters that XML 1.0 cannot hold. */
  static String text(String text) {
    if (Verifier.checkCharacterData(text) == null) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Verifier::isXMLCharacter).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
