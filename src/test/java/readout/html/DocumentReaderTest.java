package readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Heading;
import readout.document.DocumentBlock.Listing;
import readout.document.DocumentBlock.Paragraph;
import readout.document.DocumentBlock.Quotation;
import readout.document.DocumentBlock.Table;
import readout.document.Inline;
import readout.document.Line;
import readout.document.NoteDocument;

/** Pages of custom templates may hold any HTML. */
class DocumentReaderTest {
  private static NoteDocument read(String body) {
    return DocumentReader.of("<html lang=en><head><title>T</title></head><body>" + body);
  }

  private static String shown(String body) {
    return shown(read(body).blocks());
  }

  private static String shown(List<DocumentBlock> blocks) {
    return blocks.stream().map(DocumentReaderTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(DocumentBlock block) {
    if (block instanceof Heading heading) {
      return "h" + heading.level() + "[" + shown(heading.line()) + "]";
    } else if (block instanceof Paragraph paragraph) {
      return paragraph.role().toString().toLowerCase() + "[" + shown(paragraph.line()) + "]";
    } else if (block instanceof Listing listing) {
      String items =
          listing.items().stream()
              .map(DocumentReaderTest::shown)
              .collect(Collectors.joining(" * ", "* ", ""));
      return (listing.ordered() ? "ol" + listing.start() : "ul") + "(" + items + ")";
    } else if (block instanceof Quotation quotation) {
      return "quote(" + shown(quotation.blocks()) + ")";
    } else if (block instanceof Table table) {
      return table.rows().stream()
          .map(
              row ->
                  (row.header() ? "head " : "row ")
                      + row.cells().stream()
                          .map(c -> shown(c.blocks()) + c.columns() + c.rows() + c.align())
                          .collect(Collectors.joining(" | ")))
          .collect(Collectors.joining("; ", "table(", ")"));
    }
    return "rule";
  }

  private static String shown(Line line) {
    StringBuilder text = new StringBuilder();
    for (Inline part : line.parts()) {
      if (part instanceof Inline.Words words) {
        text.append(words.style().marks().isEmpty() ? words.text() : words.style().marks());
        text.append(words.style().link().isEmpty() ? "" : "→" + words.style().link());
      } else if (part instanceof Inline.Anchor anchor) {
        text.append('#').append(anchor.id()).append(' ');
      } else if (part instanceof Inline.FootnoteMark mark) {
        text.append('^').append(mark.number()).append(mark.again() ? "again" : "");
      } else if (part instanceof Inline.Break) {
        text.append('/');
      } else if (part instanceof Inline.Picture picture) {
        text.append('!').append(picture.alternative());
      }
    }
    return text.toString();
  }

  @Test
  void whiteSpaceIsWhatABrowserMakesOfIt() {
    assertThat(shown(" a \n  b <b> </b> c<br> d\n<p>  e\u00a0 f </p>"))
        .isEqualTo("body[a b c/d] body[e\u00a0 f]");
    assertThat(shown("<p class=words>  a\n b </p>")).isEqualTo("body[  a/ b ]");
  }

  @Test
  void theOneHeadingThatComesFirstIsTheTitle() {
    assertThat(shown("<h1>a</h1><h2>b</h2><h3>c</h3>")).isEqualTo("h0[a] h1[b] h2[c]");
    assertThat(shown("<h1>a</h1><h1>b</h1><h2>c</h2>")).isEqualTo("h1[a] h1[b] h2[c]");
    assertThat(shown("<h2>a</h2><h4>b</h4>")).isEqualTo("h1[a] h3[b]");
  }

  @Test
  void listsAreWithinLists() {
    assertThat(shown("<ol start=3><li>a<ul><li>b</ul><li><p>c<p>d</ol>"))
        .isEqualTo("ol3(* compact[a] ul(* compact[b]) * body[c] body[d])");
  }

  @Test
  void whatIsHiddenIsNotThere() {
    assertThat(
            shown(
                "<style>.x { display: none } @media print { .y { display: none } }"
                    + " @media (max-width: 9em) { .z { display: none } }</style>"
                    + "<p class=x>x</p><p class=y>y</p><p class=z>z</p><p hidden>h</p>"
                    + "<p style='display:none'>s</p><script>t</script><template>u</template>"))
        .isEqualTo("body[z]");
  }

  @Test
  void cellsSpanOthers() {
    assertThat(
            shown(
                "<table><thead><tr><th colspan=2 align=center>a</thead>"
                    + "<tr><td rowspan=2>b<td style='text-align: right'>c<tr><td>d</table>"))
        .isEqualTo(
            "table(head compact[a]21center; row compact[b]12start | compact[c]11end; row"
                + " compact[d]11start)");
  }

  @Test
  void aCaptionThatRepeatsItsHeadingIsLeftOut() {
    Table repeated =
        (Table) read("<h2>a</h2><table><caption>a</caption><tr><td>b</table>").blocks().get(1);
    assertThat(repeated.caption()).isNull();
    Table own =
        (Table) read("<h2>a</h2><table><caption>c</caption><tr><td>b</table>").blocks().get(1);
    assertThat(own.caption().text()).isEqualTo("c");
  }

  @Test
  void footnotesAreNumberedAsTheyAreMet() {
    NoteDocument document =
        read(
            "<p>a<sup><a href='#fn2'>2</a></sup> b<a href='#fn1'>1</a> c<a href='#fn2'>2</a></p>"
                + "<div class=footnotes><ol><li id=fn1><p>one <a class=footnote-backref"
                + " href='#x'>↩</a></p><li id=fn2>two<li id=fn3>three</ol></div>");
    assertThat(shown(document.blocks())).isEqualTo("body[a^1 b^2 c^1again]");
    assertThat(document.footnotes()).hasSize(2);
    assertThat(shown(document.footnotes().get(0))).isEqualTo("body[#fn2 two]");
    assertThat(shown(document.footnotes().get(1))).isEqualTo("body[#fn1 one]");
  }

  @Test
  void placesStayWithWhatTheyLeadTo() {
    assertThat(shown("<span id=a></span><figure><blockquote><p>q</p></blockquote></figure>"))
        .isEqualTo("quote(body[#a q])");
    assertThat(shown("<h2 id=b>x</h2>")).isEqualTo("h1[#b x]");
  }

  @Test
  void picturesThatAreElsewhereAreSaid() {
    assertThat(shown("<p>a <img src='https://x.example/y.png' alt='the bridge'> b</p>"))
        .isEqualTo("body[a the bridge b]");
    assertThat(shown("<p><img src='data:image/png;base64,AAAA' alt='the bridge'></p>"))
        .isEqualTo("body[!the bridge]");
  }

  @Test
  void classesSayWhatParagraphsAreThereFor() {
    assertThat(shown("<p class='note sign'><span>Name:</span> <span>Date:</span></p>"))
        .isEqualTo("signature[Name:Date:]");
    assertThat(shown("<div class='notices'><p class='notice embargo'>a</p></div>"))
        .isEqualTo("alarm[a]");
    assertThat(shown("<ul class=data><li><strong>Place:</strong> <span>b</span></li></ul>"))
        .isEqualTo("fact[[BOLD]b]");
    assertThat(shown("<div class=corrections><ul><li>c</ul></div>")).isEqualTo("correction[c]");
    assertThat(shown("<nav class=editions><ul><li>d</ul></nav><p class=mine>e"))
        .isEqualTo("body[e]");
  }

  @Test
  void noticesAreGivenByTheNote() {
    NoteDocument document =
        DocumentReader.of(DocumentReader.source("<p>x</p>", List.of("a < \"b\"")));
    assertThat(document.notices()).extracting(Line::text).containsExactly("a < \"b\"");
  }
}
