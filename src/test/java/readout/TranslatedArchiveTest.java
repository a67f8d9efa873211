package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites whose records tell of a meeting in several languages: they count it once. */
class TranslatedArchiveTest {
  private static final String ORIGINAL =
      """
      readout: 1
      title: Harbour and union agree on night berths
      date: 2026-05-13
      aliases: [berth-talks]
      series: Berth talks
      tags: [Nights]
      decisions: [Night berths open in autumn]
      next_steps:
        - {id: tariff, action: Publish the tariff, owner: Ana Duarte, due: 2026-06}
      quotes: [{speaker: {name: Ana Duarte}, text: We can start in September.}]
      """;

  private static final String FRENCH =
      """
      readout: 1
      title: Le port et le syndicat s’accordent sur les quais de nuit
      date: 2026-05-13
      language: fr
      translation_of: berth-talks
      series: Berth talks
      tags: [Nights]
      decisions: [Les quais de nuit ouvrent en automne]
      next_steps:
        - {id: tariff, action: Publier le tarif, owner: Ana Duarte, due: 2026-06}
      quotes: [{speaker: {name: Ana Duarte}, text: Nous pouvons commencer en septembre.}]
      """;

  private static final String LATER =
      """
      readout: 1
      title: Harbour board
      date: 2026-06-20
      series: Berth talks
      next_steps:
        - {action: Print the tariff, owner: Ivo Lund, follows: berths#tariff}
      """;

  @TempDir Path folder;
  private Path records;

  @BeforeEach
  void write() throws IOException {
    records = Files.createDirectory(folder.resolve("records"));
    Files.writeString(records.resolve("berths.yaml"), ORIGINAL);
    Files.writeString(records.resolve("quais.yaml"), FRENCH);
    Files.writeString(records.resolve("board.yaml"), LATER);
  }

  private Map<String, String> build(String language) throws IOException {
    Path site = Files.createTempDirectory(folder, "site").resolve("site");
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of(
                "archive",
                records.toString(),
                "-o",
                site.toString(),
                "--language",
                language,
                "--base-url",
                "https://port.example/",
                "--cache",
                site.resolveSibling("state").toString(),
                "--at",
                "2026-07-01T00:00Z"));
    assertThat(run.status()).as(run.err()).isZero();
    return Folders.texts(site);
  }

  private static List<String> hreflang(String page) {
    return Jsoup.parse(page).select("link[hreflang]").stream()
        .map(link -> link.attr("hreflang") + " " + link.attr("href"))
        .toList();
  }

  @Test
  void aMeetingIsCountedOnceAndListedInTheLanguageOfTheSite() throws IOException {
    Map<String, String> site = build("fr");
    for (String list :
        List.of(
            "index.html",
            "years/2026.html",
            "topics/nights.html",
            "steps/taken-up.html",
            "series/berth-talks.html",
            "feed.atom",
            "series/berth-talks.json",
            "data/quotes.csv",
            "data/steps.csv",
            "data/decisions.csv",
            "data/index.json")) {
      assertThat(site.get(list)).as(list).contains("quais").doesNotContain("berths.html");
    }
    assertThat(site.get("data/index.json")).contains("\"meetings\" : 2", "\"decisions\" : 1");
    assertThat(site.get("sitemap.xml")).contains("meetings/berths.html", "meetings/quais.html");
    Map<String, String> other = build("kk");
    assertThat(other.get("feed.atom")).contains("berths.html").doesNotContain("quais.html");
  }

  @Test
  void itsPagesLeadToEachOther() throws IOException {
    Map<String, String> site = build("en");
    List<String> both =
        List.of(
            "en https://port.example/meetings/berths.html",
            "x-default https://port.example/meetings/berths.html",
            "fr https://port.example/meetings/quais.html");
    assertThat(hreflang(site.get("meetings/berths.html"))).containsExactlyElementsOf(both);
    assertThat(hreflang(site.get("meetings/quais.html"))).containsExactlyElementsOf(both);
    assertThat(hreflang(site.get("meetings/board.html"))).isEmpty();
    Document page = Jsoup.parse(site.get("meetings/quais.html"));
    assertThat(
            page.select("nav.editions[aria-label=Languages] a[lang=en][hreflang=en]").attr("href"))
        .isEqualTo("../meetings/berths.html");
    assertThat(page.select("nav.editions [aria-current=page]").text()).isEqualTo("français");
  }

  @Test
  void noMeetingHasItsOwnTranslationForANeighbour() throws IOException {
    for (String language : List.of("en", "fr", "kk")) {
      Map<String, String> site = build(language);
      String standing = language.equals("fr") ? "quais" : "berths";
      for (String page : List.of("berths", "quais")) {
        assertThat(
                Jsoup.parse(site.get("meetings/" + page + ".html"))
                    .select(".neighbours a")
                    .eachAttr("href"))
            .containsOnly("../meetings/board.html");
      }
      assertThat(
              Jsoup.parse(site.get("meetings/board.html")).select(".neighbours a").eachAttr("href"))
          .containsOnly("../meetings/" + standing + ".html");
      assertThat(Jsoup.parse(site.get("meetings/board.html")).select(".taken a").eachAttr("href"))
          .containsExactly("../meetings/" + standing + ".html#step-tariff");
    }
  }

  @Test
  void aTranslationOfWhatReadersMayNotSeeStandsAlone() throws IOException {
    Files.writeString(records.resolve("berths.yaml"), ORIGINAL + "audience: internal\n");
    Map<String, String> site = build("en");
    assertThat(hreflang(site.get("meetings/quais.html"))).isEmpty();
    assertThat(site.values())
        .noneMatch(text -> text.contains("berths") || text.contains("berth-talks\""));
    assertThat(site.get("data/index.json")).contains("\"meetings\" : 2");
  }
}
