package readout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

/** The law of plain paragraphs: what is printed without reading is what reading would print. */
class PlainParagraphsTest {
  private final CommonMark commonMark = new CommonMark();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of("Ada", "würde", "字", "שלום", "if", "a", "Wow", "“yes”");
    Arbitrary<String> odd =
        Arbitraries.strings()
            .withChars("\"'(),.:;!?%$/+-=>{}^`*_~|\\<&#[]@0123456789 \t\u00a0\u00ad\u2028\u3000w")
            .ofMaxLength(3);
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", ", ", "\n", "\n\n", ". ", " — ", "/");
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, words),
            net.jqwik.api.Tuple.of(10, gaps),
            net.jqwik.api.Tuple.of(1, odd));
    return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
  }

  @Property(tries = 4000)
  void arePrintedAsReadOnesAre(@ForAll("texts") String text) {
    String plain = PlainParagraphs.of(text);
    Statistics.collect(plain != null);
    if (plain != null) {
      Node document = MarkdownTree.safe(text);
      new PlacedMarkdown(2, false).transform(document);
      assertThat(plain).isEqualTo(MarkdownPrinter.print(document));
      assertThat(PlainParagraphs.html(plain)).isEqualTo(commonMark.page(text).strip());
      assertThat(commonMark.losses(text)).isEmpty();
      assertThat(commonMark.targets(text)).isEmpty();
    }
  }

  @Test
  void mayBeQuotedAndHaveSeveralLines() {
    String text = "Ministers met (in Oslo),\nand \"agreed\" > all.\n\nWork goes on!\n";
    assertThat(PlainParagraphs.of(text)).isEqualTo(text.strip());
    assertThat(PlainParagraphs.html(text.strip()))
        .isEqualTo(
            "<p>Ministers met (in Oslo),\nand &quot;agreed&quot; &gt; all.</p>\n"
                + "<p>Work goes on!</p>");
  }
}
