package readout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import readout.note.PlacedItems;

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
    Arbitrary<String> marks =
        Arbitraries.of(
            "\n\n- ",
            "\n\n1. ",
            "\n- ",
            "\n> ",
            "\n\n# ",
            "\n===\n",
            "\n---\n",
            "```\n",
            "~~~\n",
            "    ",
            "[a](b c) ",
            "[a](b)",
            "\n\n[a]: b\n",
            "[a]",
            "[^n]",
            "\n\n[^n]: ",
            "<!-- ",
            " -->",
            "\n|a|b|\n|-|-|\n|c|d|e|\n",
            "**",
            "www.a.example",
            "a@b.example",
            "http://a.example ");
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(24, words), Tuple.of(20, gaps), Tuple.of(2, odd), Tuple.of(3, marks));
    return pieces.list().ofMaxSize(16).map(list -> String.join("", list));
  }

  @Property(tries = 3000)
  void arePrintedAsReadOnesAre(@ForAll("texts") String text) {
    int end = PlainParagraphs.end(text);
    Statistics.collect(end == text.length() ? "plain" : end > 0 ? "begins plainly" : "marked");
    assertThat(commonMark.toMarkdown(text, 2, "p-", PlacedItems.NONE))
        .isEqualTo(commonMark.readMarkdown(text, 2, "p-", PlacedItems.NONE));
    assertThat(commonMark.toHtml(text, 2, "p-", PlacedItems.NONE))
        .isEqualTo(commonMark.readHtml(text, 2, "p-", PlacedItems.NONE));
    assertThat(MarkdownLosses.read(text)).isEqualTo(MarkdownLosses.readAll(text));
    if (end == text.length()) {
      Node document = MarkdownTree.safe(text);
      assertThat(commonMark.toText(text, PlacedItems.NONE))
          .isEqualTo(new PlainText(Integer.MAX_VALUE).print(document).strip());
      assertThat(commonMark.toProse(text, PlacedItems.NONE)).isEqualTo(Prose.text(document));
    }
  }

  @Test
  void mayBeQuotedAndHaveSeveralLines() {
    String text = "Ministers met (in Oslo),\nand \"agreed\" > all.\n\nWork goes on!\n";
    assertThat(PlainParagraphs.end(text)).isEqualTo(text.length());
    assertThat(PlainParagraphs.markdown(text, text.length())).isEqualTo(text.strip());
    assertThat(PlainParagraphs.text(text))
        .isEqualTo("Ministers met (in Oslo), and \"agreed\" > all.\n\nWork goes on!");
    assertThat(PlainParagraphs.prose(text))
        .isEqualTo("Ministers met (in Oslo), and \"agreed\" > all. Work goes on!");
    assertThat(PlainParagraphs.html(text, text.length()))
        .isEqualTo(
            "<p>Ministers met (in Oslo),\nand &quot;agreed&quot; &gt; all.</p>\n"
                + "<p>Work goes on!</p>");
  }

  @Test
  void endBeforeTheFirstBlockThatIsRead() {
    assertThat(PlainParagraphs.end("One.\n\nTwo\nlines.\n\n- three\n"))
        .isEqualTo("One.\n\nTwo\nlines.\n\n".length());
    assertThat(PlainParagraphs.end("One.\n\nTwo *lines*.\n")).isEqualTo("One.\n\n".length());
  }
}
