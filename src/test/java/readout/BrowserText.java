package readout;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The words of an HTML page as a browser has them, read by a parser that is not ours. */
final class BrowserText extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of("p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "figcaption");

  private final StringBuilder text = new StringBuilder();
  private int hidden;

  private BrowserText() {}

  /** The text of a page's body; every block ends with a line break. */
  static String of(String html) {
    BrowserText handler = new BrowserText();
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    parser.setContentHandler(handler);
    try {
      parser.parse(new InputSource(new StringReader(html)));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
    return handler.text.toString();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    hidden += isHidden(name) ? 1 : 0;
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    hidden -= isHidden(name) ? 1 : 0;
    if (BLOCKS.contains(name)) {
      text.append('\n');
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (hidden == 0) {
      text.append(characters, start, length);
    }
  }

  private static boolean isHidden(String name) {
    return name.equals("head") || name.equals("script") || name.equals("style");
  }
}
