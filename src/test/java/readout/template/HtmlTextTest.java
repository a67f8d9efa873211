package readout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** The law of literal text in HTML, judged by a parser that is not ours. */
class HtmlTextTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> marks =
        Arbitraries.strings().withChars("&<>\"'=/ \t\r\nax;#").ofMaxLength(20);
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\u0001", "\u000b", "\f", "\u001f", "\u007f", "\u0085", "&amp;", "&copy", "<b>", "</p>",
            "<!--", "字", "שלום", "😀", "\u00a0", "\u202e");
    return Arbitraries.oneOf(marks, pieces).list().ofMaxSize(4).map(l -> String.join("", l));
  }

  @Property(tries = 2000)
  void textAndAttributeComeBack(@ForAll("texts") String text) throws Exception {
    StringBuilder content = new StringBuilder();
    StringBuilder attribute = new StringBuilder();
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    parser.setContentHandler(
        new DefaultHandler() {
          private boolean inside;

          @Override
          public void startElement(String uri, String name, String q, Attributes attributes) {
            if (name.equals("span")) {
              inside = true;
              attribute.append(attributes.getValue("title"));
            }
          }

          @Override
          public void endElement(String uri, String name, String q) {
            inside = inside && !name.equals("span");
          }

          @Override
          public void characters(char[] characters, int start, int length) {
            if (inside) {
              content.append(characters, start, length);
            }
          }
        });
    String escaped = HtmlText.escape(text);
    String page =
        "<!doctype html><title>t</title><p><span title=\"" + escaped + "\">" + escaped + "</span>";
    parser.parse(new InputSource(new StringReader(page)));
    assertThat(content.toString()).isEqualTo(text);
    assertThat(attribute.toString()).isEqualTo(text);
  }
}
