package readout.site.export;

import java.text.BreakIterator;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import readout.site.model.Addresses;
import readout.site.model.SiteRequest;

/** Describes the search of a site, so that browsers can add it to theirs (OpenSearch 1.1). */
final class OpenSearch {
  private static final Namespace NAMESPACE =
      Namespace.getNamespace("http://a9.com/-/spec/opensearch/1.1/");

  /** The most characters that the format allows for the names. */
  private static final int MOST_SHORT = 16;

  private static final int MOST_LONG = 48;
  private static final int MOST_DESCRIPTION = 1024;

  private final SiteRequest site;

  OpenSearch(SiteRequest site) {
    this.site = site;
  }

  /** Whether a site has one: browsers need whole addresses. */
  static boolean isFor(SiteRequest site) {
    return !site.baseUrl().isEmpty();
  }

  /** The whole file. */
  String text() {
    Element description = new Element("OpenSearchDescription", NAMESPACE);
    String title = Xml.text(site.title());
    add("ShortName", cut(title, MOST_SHORT), description);
    add("LongName", cut(title, MOST_LONG), description);
    add("Description", cut(title, MOST_DESCRIPTION), description);
    add("Language", site.tag(), description);
    add("InputEncoding", "UTF-8", description);
    Addresses addresses = new Addresses(site);
    Element image = add("Image", site.wholeUrl() + "favicon.svg", description);
    image.setAttribute("type", "image/svg+xml");
    Element url = add("Url", "", description);
    url.setAttribute("type", "text/html");
    url.setAttribute("template", literal(addresses.to("", "search.html")) + "?q={searchTerms}");
    return Xml.print(new Document(description));
  }

  private static Element add(String name, String text, Element parent) {
    Element element = new Element(name, NAMESPACE).setText(text);
    parent.addContent(element);
    return element;
  }

  /** An address in which no brace is treated as a parameter. */
  private static String literal(String address) {
    return address.replace("{", "%7B").replace("}", "%7D");
  }

  /** As many whole words as fit, or else as many whole letters. */
  private static String cut(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int space = line.lastIndexOf(' ', most);
    if (space > most / 2) {
      return line.substring(0, space);
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(line);
    return line.substring(0, letters.preceding(most + 1));
  }
}
