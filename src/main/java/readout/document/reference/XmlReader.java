package readout.document.reference;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a part. It opens nothing else: a document type, and with it every entity that is
 * not XML's own, is refused.
 */
final class XmlReader {
  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 400_000;

  private final String part;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<XmlElement> found = new ArrayList<>();
  private int elements;
  private int depth;

  private XmlReader(String part) {
    this.part = part;
  }

  /** An element that is not closed yet. */
  private record Open(String name, Map<String, String> attributes, List<XmlNode> children) {}

  /** The root of a part. */
  static XmlElement root(String part, byte[] bytes) throws UnusableReference {
    return new XmlReader(part).read(bytes, null).get(0);
  }

  /** The outermost elements of a name, wherever in a part they are; all else is only read over. */
  static List<XmlElement> all(String part, byte[] bytes, String name) throws UnusableReference {
    return new XmlReader(part).read(bytes, name);
  }

  private List<XmlElement> read(byte[] bytes, String wanted) throws UnusableReference {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader, wanted);
          case XMLStreamConstants.END_ELEMENT -> end();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (!open.isEmpty()) {
              open.peek().children.add(new XmlText(reader.getText()));
            }
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw damaged("it declares a document type, which no Word file does");
          default -> {
            // Comments and processing instructions are the past's.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw damaged("its XML is damaged");
    }
    if (wanted == null && found.isEmpty()) {
      throw damaged("it is empty");
    }
    return found;
  }

  private void start(XMLStreamReader reader, String wanted) throws UnusableReference {
    String name = Namespaces.name(reader.getNamespaceURI(), reader.getLocalName());
    if (++elements > MOST_ELEMENTS && wanted == null || ++depth > DEEPEST) {
      throw damaged("it is larger or deeper than any header or style sheet");
    }
    if (open.isEmpty() && wanted != null && !name.equals(wanted)) {
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(
          Namespaces.name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
          reader.getAttributeValue(i));
    }
    open.push(new Open(name, attributes, new ArrayList<>()));
  }

  private void end() {
    depth--;
    if (open.isEmpty()) {
      return;
    }
    Open closed = open.pop();
    XmlElement element = new XmlElement(closed.name, closed.attributes, closed.children);
    if (open.isEmpty()) {
      found.add(element);
    } else {
      open.peek().children.add(element);
    }
  }

  private UnusableReference damaged(String why) {
    return new UnusableReference(
        "its part " + part + " cannot be read: " + why,
        "open it in Word or LibreOffice and save it again as .docx");
  }
}
