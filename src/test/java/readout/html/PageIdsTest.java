package readout.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageIdsTest {
  @Test
  void aPrintedPageHasTheIdsOfItsElements() {
    assertThat(
            PageIds.printed(
                "<main id=\"content\"><p class=\"a\" id='b'>x</p><tr id=\"step-a&amp;b\">"
                    + "<i data-id=\"no\"></i><b title=\"id=no\"></b></main>"))
        .containsExactlyInAnyOrder("content", "b", "step-a&b");
    assertThat(PageIds.printed("no id=")).isEmpty();
    assertThat(PageIds.printed("<p id=\"open")).isEmpty();
  }

  @Test
  void anyPageHasIdsAndNamedAnchors() {
    assertThat(
            PageIds.of(
                "<h1 ID = Prices>P<a name=old></a><input name=no><p id=''>é<p id=é>"
                    .getBytes(UTF_8)))
        .containsExactlyInAnyOrder("Prices", "old", "é");
  }

  @Test
  void aPageIsKnownByItsName() {
    assertThat(PageIds.isPage("a/annex.HTML")).isTrue();
    assertThat(PageIds.isPage("annex.htm")).isTrue();
    assertThat(PageIds.isPage("annex.pdf")).isFalse();
  }
}
