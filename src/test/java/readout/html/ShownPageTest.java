package readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownPageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=a>Notice</p>",
        "<p style='color: red'>Not<b>ice</b></p>",
        "<p aria-hidden=false>Notice</p>",
        "<details open><summary>x</summary>Notice</details>",
        "<details><summary>Notice</summary>x</details>",
        "<style>.b { display: none } p:first-letter { visibility: hidden }</style><p>Notice</p>",
        "<style>/* .a { display: none } */ li { list-style: none }</style><p class=a>Notice</p>",
        "<p style='opacity: 0.9; font-size: 0.8em'>Notice</p>",
        "<p style='font-size: small; opacity: inherit'>Notice</p>",
        "<p style='opacity: .5; font-size: 0.09rem'>Notice</p>",
        "<p hidden>x<p>Notice",
      })
  void readersSeeIt(String page) {
    assertThat(letters(ShownPage.text(page, ""))).contains("Notice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- Notice -->",
        "<title>Notice</title>",
        "<div hidden><p>Notice</p></div>",
        "<p aria-hidden=TRUE>Notice</p>",
        "<details><summary>x</summary>Notice</details>",
        "<details><summary>x</summary><p>Notice</p></details>",
        "<p style='DISPLAY : none'>Notice</p>",
        "<p style='color:red;visibility:hidden'>Notice</p>",
        "<p style='opacity: 0'>Notice</p>",
        "<p style='font-size:0'>Notice</p>",
        "<p style='font-size: 0.0em !important'>Notice</p>",
        "<p style='opacity: .0'>Notice</p>",
        "<p style='opacity:0%; color: red'>Notice</p>",
        "<s>Notice</s>",
        "<style>.b, .a { display: none }</style><p class=a>Notice</p>",
        "<style>@media print { div > p { display: none !important } }</style><div><p>Notice</p></div>",
        "<noscript>Notice</noscript>",
      })
  void readersDoNotSeeIt(String page) {
    assertThat(letters(ShownPage.text(page, ""))).doesNotContain("Notice");
  }

  @Test
  void aStyleSheetElsewhereHides() {
    assertThat(ShownPage.text("<p class=a>Notice</p>", ".a{display:none}")).isBlank();
  }

  private static String letters(String text) {
    return text.replace("\n", "");
  }
}
