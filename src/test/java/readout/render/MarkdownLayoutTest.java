package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static String layOut(String before, String value) {
    return MarkdownLayout.finish(before + MarkdownLayout.encode(value) + "\n");
  }
}
