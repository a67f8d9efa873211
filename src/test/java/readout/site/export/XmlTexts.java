package readout.site.export;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads XML with the JDK's own parser. */
final class XmlTexts {
  private XmlTexts() {}

  static Element root(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  /** The children of a name in the parent's namespace. */
  static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element e
          && name.equals(e.getLocalName())
          && parent.getNamespaceURI().equals(e.getNamespaceURI())) {
        children.add(e);
      }
    }
    return children;
  }

  /** The text of the one child of a name. */
  static String text(Element parent, String name) {
    List<Element> children = children(parent, name);
    if (children.size() != 1) {
      throw new AssertionError(children.size() + " of " + name);
    }
    return children.get(0).getTextContent();
  }
}
