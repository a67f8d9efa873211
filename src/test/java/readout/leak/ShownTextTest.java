package readout.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
  private static final String TEXT = "Embargoed until 18:00 on 13 May 2026 (UTC+1)";
  private static final List<RequiredText> EMBARGO =
      List.of(new RequiredText("embargo", TEXT, true, List.of()));
  private static final List<RequiredText> DRAFT =
      List.of(new RequiredText("draft", "Draft", true, List.of()));

  private static boolean shows(String page, List<RequiredText> required) {
    return ShownText.missingInPage(page, required).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> **Embargoed until 18:00\n> on 13 May 2026 \\(UTC+1\\)**",
        "EMBARGO / Embargoed until\n   18:00 on 13 May\n   2026 (UTC+1)",
        "\u2068Embargoed until\u2069 18:00 on 13 May 2026 (UTC+1)!",
      })
  void aTextShowsWhatItWrapsAndEscapes(String text) {
    assertThat(ShownText.missingIn(text, EMBARGO)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Embargoed until 18:00 on 13 May 2027 (UTC+1)",
        "embargoed until 18:00 on 13 may 2026 (utc+1)",
        "Embargoed until 18:00 on 13 May",
        "",
      })
  void anotherTextIsNotIt(String text) {
    assertThat(ShownText.missingIn(text, EMBARGO)).isEqualTo(EMBARGO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=notice>" + TEXT + "</p>",
        "<p>Embargoed <b>until 18:00</b> on <bdi lang=\"en\">13 May</bdi> 2026 (UTC&#43;1)",
        "<html><head><title>x</title></head><body><p title=\"a > b\">" + TEXT,
        "<html><head><title>x</title><body><p>" + TEXT,
        "<!-- no --><div hidden>x<div>y</div>z</div><input hidden><p>" + TEXT + "</p>",
        "<script>if (a < b) '<p hidden>'</script><p>&#69;mbargoed until 18:00 on 13 May 2026 (UTC+1)",
      })
  void aPageShowsItsText(String page) {
    assertThat(shows(page, EMBARGO)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- " + TEXT + " -->",
        "<!-- > " + TEXT,
        "<html><head><title>" + TEXT + "</title></head><body></body></html>",
        "<p hidden>" + TEXT + "</p>",
        "<P HIDDEN>" + TEXT + "</P>",
        "<div hidden><div>x</div><p>" + TEXT + "</p></div>",
        "<div hidden=''><section>" + TEXT + "</section></div>",
        "<p style=\"display:none\">" + TEXT + "</p>",
        "<template><p>" + TEXT + "</p></template>",
        "<script>'" + TEXT + "'</script>",
        "<details><summary>x</summary>" + TEXT + "</details>",
        "<del>" + TEXT + "</del>",
        "<img alt='" + TEXT + "'>",
        "<p data-notice=\"" + TEXT + "\">x</p>",
      })
  void whatAPageHidesIsNotShown(String page) {
    assertThat(shows(page, EMBARGO)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Draft</p>", "<p>[Draft] Treaty", "<b>Draft</b> treaty", "x – Draft!"})
  void aShortNoticeIsAPhraseOfItsOwn(String page) {
    assertThat(shows(page, DRAFT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<h1>Draft treaty</h1>", "<p>The Draft</p>", "Drafting", "Draft-law", "草Draft"})
  void aTitleWithItsWordIsNoNotice(String page) {
    assertThat(shows(page, DRAFT)).isFalse();
  }

  @Test
  void whatIsRequiredWithQuotesIsRequiredWhereOneIsPrinted() {
    List<RequiredText> machine =
        List.of(
            new RequiredText(
                "transcript-machine", "Heard by a machine.", true, List.of("We sail at dawn.")));
    assertThat(ShownText.missingIn("# Talks", machine)).isEmpty();
    assertThat(ShownText.missingIn("# Talks\n> “We sail\n> at dawn.”", machine)).isEqualTo(machine);
  }

  @Test
  void aLongPageIsReadToItsEnd() {
    String page = "<p>" + "word ".repeat(20_000) + "</p><p>" + TEXT + "</p>";
    assertThat(shows(page, EMBARGO)).isTrue();
  }

  @Test
  void aNameIsShownByItsWordsAlone() {
    ShownText page =
        ShownText.on("<p>Joan Berger, Ann-Kari Lund-Holm and Ida&#32;<b>Vik</b>'s boat: 山田太郎</p>");
    assertThat(page.shows("Joan Berg")).isFalse();
    assertThat(page.shows("Kari Lund")).isFalse();
    assertThat(page.shows("Joan Berger")).isTrue();
    assertThat(page.shows("Ida Vik")).isTrue();
    assertThat(page.shows("山田")).isTrue();
    assertThat(page.shows("…")).isFalse();
  }

  @Test
  void aQuoteIsAllThatIsBetweenMarksOrInAnElement() {
    ShownText page =
        ShownText.on(
            "<p id='a'>She said: ‘No, we stay.’ He «goes on».</p><p id=b hidden>x</p>"
                + "<blockquote id=\"c\"><span>One.</span><br><span>Two.</span></blockquote>");
    assertThat(page.showsQuoted("No, we stay.")).isTrue();
    assertThat(page.showsQuoted("goes on")).isTrue();
    assertThat(page.showsQuoted("we stay")).isFalse();
    assertThat(page.showsQuoted("One.\n\nTwo.")).isTrue();
    assertThat(page.showsQuoted("")).isFalse();
    assertThat(page.hasPlace("a")).isTrue();
    assertThat(page.hasPlace("b")).isFalse();
    assertThat(page.hasPlace("c")).isTrue();
  }
}
