package readout.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import readout.document.FilePart;

/**
 * Reads a finished Word file back: all that any of its parts says, whether or not it is shown.
 * Words that are split over runs are whole, and each paragraph, cell and value is on lines of its
 * own.
 */
public final class WordText {
  /** The JDK's own; a document type is refused with everything that it could fetch. */
  private static final XMLInputFactory FACTORY = factory();

  /** Values that are content or names that somebody gave; all others are of the form. */
  private static final Set<String> TELLING =
      Set.of(
          "descr",
          "title",
          "name",
          "Target",
          "tooltip",
          "anchor",
          "instr",
          "author",
          "initials",
          "date",
          "userId",
          "ContentType");

  /** Elements whose {@code w:val} is such a name. */
  private static final Set<String> NAMED =
      Set.of(
          "name",
          "aliases",
          "alias",
          "tag",
          "docPartGallery",
          "docPartCategory",
          "tblCaption",
          "tblDescription",
          "statusText",
          "helpText",
          "default");

  /** Elements after which a word cannot go on. */
  private static final Set<String> ENDS =
      Set.of("p", "tc", "tr", "br", "cr", "footnote", "endnote", "comment", "title", "txbxContent");

  private static final String SHOWN = "word/(document|footnotes|header\\d*)\\.xml";

  private WordText() {}

  /** What is in the parts of a file, in the order of the file. */
  public static List<FilePart> of(byte[] file) {
    List<FilePart> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        byte[] bytes = zip.readAllBytes();
        parts.add(part(name, bytes));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static FilePart part(String name, byte[] bytes) {
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    if (xml) {
      return new FilePart(name, name + "\n" + text(bytes), false, name.matches(SHOWN));
    }
    boolean drawn = name.endsWith(".svg");
    String text = new String(bytes, drawn ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    return new FilePart(name, drawn ? text : name + "\n" + text, drawn, false);
  }

  private static String text(byte[] part) {
    StringBuilder text = new StringBuilder();
    StringBuilder values = new StringBuilder();
    try {
      XMLStreamReader xml = reader(part);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            values(xml, values);
            if (xml.getLocalName().equals("tab")) {
              text.append('\t');
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.append(xml.getText());
          case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
              values.append(xml.getText() == null ? xml.getPIData() : xml.getText()).append('\n');
          case XMLStreamConstants.END_ELEMENT ->
              text.append(ENDS.contains(xml.getLocalName()) ? "\n\n" : "");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a part of a Word file is not well-formed", e);
    }
    return text.append("\n\n").append(values).toString();
  }

  private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part), "UTF-8");
    }
  }

  private static void values(XMLStreamReader xml, StringBuilder values) {
    boolean named = NAMED.contains(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (TELLING.contains(name) || named && name.equals("val")) {
        values.append(xml.getAttributeValue(i)).append("\n\n");
      }
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
