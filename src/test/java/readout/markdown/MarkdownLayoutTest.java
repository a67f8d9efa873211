package readout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to white space: the template's is layout, a value's is content. */
class MarkdownLayoutTest {
  @Test
  void blankLinesOfATemplateCollapse() {
    assertThat(MarkdownLayout.finish("\n\n# A  \n\n\n\nb\n\n\n")).isEqualTo("# A\n\nb\n");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(MarkdownLayout.finish("\n \n")).isEmpty();
  }

  @Test
  void linesOfAValueStayInTheirListItem() {
    assertThat(layOut("- ", "one\n\ntwo")).isEqualTo("- one\n\n  two\n");
    assertThat(layOut("  1. ", "one\ntwo")).isEqualTo("  1. one\n     two\n");
  }

  @Test
  void linesOfAValueStayInTheirBlockQuote() {
    assertThat(layOut("> ", "one\n\ntwo")).isEqualTo("> one\n>\n> two\n");
    assertThat(layOut("> - ", "one\n\ntwo")).isEqualTo("> - one\n>\n>   two\n");
  }

  @Test
  void blankLinesOfAValueAreContent() {
    String code = "```\na\n\n\nb\n```";
    assertThat(layOut("", code)).isEqualTo(code + "\n");
  }

  @Test
  void aHeadingHasOneLine() {
    assertThat(layOut("## ", "one\ntwo")).isEqualTo("## one two\n");
  }

  @Test
  void anEmptyLineIsOneSpaceInAHeadingOrTableRow() {
    assertThat(layOut("> ## ", "one\n\ntwo")).isEqualTo("> ## one two\n");
    assertThat(layOut("| a | ", "one\ntwo")).isEqualTo("| a | one two\n");
  }

  @Test
  void hardBreaksOfAValueStay() {
    assertThat(layOut("- ", "one  \ntwo")).isEqualTo("- one  \n  two\n");
  }

  @Test
  void lineBreaksAtTheEdgesOfAValueAreNoContent() {
    assertThat(layOut("- ", "\n\none\n\n")).isEqualTo("- one\n");
    assertThat(layOut("", "\n\n")).isEmpty();
  }

  @Test
  void whatStandsBehindAValueDecidesOnTheEscapeOfItsEnd() {
    assertThat(MarkdownLayout.finish(literal("Oh!") + " b")).isEqualTo("Oh! b\n");
    assertThat(MarkdownLayout.finish(literal("Oh!") + "[b](c)")).isEqualTo("Oh\\![b](c)\n");
    assertThat(MarkdownLayout.finish(literal("Oh!") + literal("[b]"))).isEqualTo("Oh!\\[b\\]\n");
    assertThat(MarkdownLayout.finish(literal("R&D") + ", b")).isEqualTo("R&D, b\n");
    assertThat(MarkdownLayout.finish(literal("a&lt") + ";")).isEqualTo("a\\&lt;\n");
  }

  @Test
  void aMillionCharactersTakeNoTimeWhateverTheyAre() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (String piece :
              List.of("_", "#", "&", "1", "\n", "\\", " ", "1. ", "&a", "> ", "a@b.cc ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            MarkdownLayout.finish("- " + literal(text) + "\n");
            MarkdownLayout.finish(literal(piece).repeat(200_000));
          }
        });
  }

  @Test
  void aValueThatBeginsWithAListIsNoContinuation() {
    assertThat(layOut("", "- one\n- two")).isEqualTo("- one\n- two\n");
  }

  @Test
  void anEscapeThatOnlyABlockNeedsIsLeftOutElsewhere() {
    String value = MarkdownText.escapeForLayout("1. Sitzung");
    assertThat(MarkdownLayout.finish("# " + value)).isEqualTo("# 1. Sitzung\n");
    assertThat(MarkdownLayout.finish(value)).isEqualTo("1\\. Sitzung\n");
    assertThat(MarkdownLayout.finish("- " + value)).isEqualTo("- 1\\. Sitzung\n");
    assertThat(MarkdownLayout.finish("**Title:** " + value)).isEqualTo("**Title:** 1. Sitzung\n");
  }

  private static String literal(String text) {
    return MarkdownText.escapeForLayout(MarkdownLayout.encode(text));
  }

  private static String layOut(String before, String value) {
    return MarkdownLayout.finish(before + MarkdownLayout.encode(value) + "\n");
  }
}
