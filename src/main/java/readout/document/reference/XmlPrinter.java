package readout.document.reference;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;

/** Prints the elements of a part as XML: the same bytes for the same elements, on every Java. */
final class XmlPrinter {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder();
  private final String title;

  private XmlPrinter(String title) {
    this.title = title;
  }

  /**
   * A whole part.
   *
   * @param title the title of the note, for the places that show it
   */
  static byte[] part(XmlElement root, String title) {
    TreeSet<String> prefixes = new TreeSet<>();
    root.all()
        .forEach(
            element -> {
              prefixes.add(Namespaces.prefix(element.name()));
              element.attributes().keySet().forEach(a -> prefixes.add(Namespaces.prefix(a)));
            });
    prefixes.add("w");
    prefixes.remove("");
    prefixes.remove("xml");
    StringBuilder declared = new StringBuilder();
    for (String prefix : prefixes) {
      declared
          .append(" xmlns:")
          .append(prefix)
          .append("=\"")
          .append(Namespaces.address(prefix))
          .append('"');
    }
    XmlPrinter printer = new XmlPrinter(title);
    printer.print(root, declared.toString());
    return (HEAD + printer.out).getBytes(StandardCharsets.UTF_8);
  }

  /** An element for a part that declares the prefix {@code w}. */
  static String piece(XmlElement element) {
    XmlPrinter printer = new XmlPrinter("");
    printer.print(element, "");
    return printer.out.toString();
  }

  private void print(XmlElement element, String declared) {
    out.append('<').append(element.name()).append(declared);
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      out.append(' ').append(attribute.getKey()).append("=\"");
      escape(attribute.getValue());
      out.append('"');
    }
    if (element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        print(inner, "");
      } else if (child instanceof XmlPiece piece) {
        out.append(piece.xml());
      } else {
        escape(child instanceof XmlText text ? text.value() : title);
      }
    }
    out.append("</").append(element.name()).append('>');
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> {
                  if (isXml(c)) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
  }

  /** Whether XML 1.0 can hold a character. */
  private static boolean isXml(int c) {
    return c >= ' ' && c < 0xd800 || c > 0xdfff && c < 0xfffe || c > 0xffff;
  }
}
