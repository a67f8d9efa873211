package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists and the search of an archive show of a meeting's texts, and where it is from. */
class WordsOnListsTest {
  private static final String QUAY =
      """
      readout: 1
      title: Harbour users
      date: 2026-04-14
      participants: [{id: holm, name: Vera Holm}]
      topics:
        - id: quay
          title: Quay
          summary: |
            The quay is [closed](https://quay.example/plan).

            - Boats wait.
      quotes: [{speaker: holm, topic: quay, text: Rope first.}]
      next_steps: [{action: Paint the quay, owner: holm}]
      """;

  private static final String TITLE_ALONE =
      """
      readout: 1
      title: Harbour board
      date: 2026-05-14
      topics: [{title: Quay}]
      """;

  private static final String ARABIC =
      """
      readout: 1
      language: ar
      title: أعمال الرصيف
      date: 2026-05-15
      series: Harbour talks
      tags: [Quay]
      topics: [{title: الحبال}]
      """;

  @TempDir Path folder;

  @Test
  void aTopicHasTheBeginningOfItsTextAndNoHeadingWithoutAnything() throws IOException {
    String page = read(site("en", QUAY, TITLE_ALONE).resolve("topics/quay.html"));
    assertThat(page).contains("<strong class=\"label\">Summary:</strong> <bdi>The quay is closed.");
    assertThat(page).containsPattern("<h2><a href=\"[^\"]+\"><bdi>Harbour users");
    assertThat(page).containsPattern("<p class=\"meeting\"><a href=\"[^\"]+\"><bdi>Harbour board");
    assertThat(page).doesNotContainPattern("</h2>\\s*</section>");
  }

  @Test
  void whatTheSearchShowsHasNoMarksOfLists() throws IOException {
    String texts = scripts(site("en", QUAY));
    assertThat(texts).contains("The quay is closed.", "Boats wait.");
    assertThat(texts).doesNotContain("- Boats", "quay.example");
  }

  @Test
  void whatRunsTheOtherWayLeavesTheRestOfALineInPlace() throws IOException {
    assertThat(scripts(site("ar", ARABIC))).contains("\u2068Harbour talks\u2069 · ");
    assertThat(scripts(site("en", QUAY))).doesNotContain("\u2068");
  }

  @Test
  void thePageOfAnOwnerSaysWhatItIsAPartOf() throws IOException {
    Path site = site("en", QUAY);
    assertThat(read(site.resolve("steps/owner-vera-holm.html")))
        .contains("<p class=\"kicker\">Next steps</p>");
    assertThat(read(site.resolve("steps.html"))).doesNotContain("kicker");
  }

  /** Entries that do not fit into a line go on in the next one. */
  @Test
  void nothingOfTheMenuIsCutOff() throws IOException {
    String style = scripts(site("en", QUAY), ".css");
    assertThat(style).contains(".site-header ul").doesNotContain("nowrap; overflow-x");
  }

  private Path site(String language, String... records) throws IOException {
    Path given = Files.createTempDirectory(folder, "records");
    for (int i = 0; i < records.length; i++) {
      Files.writeString(given.resolve("m" + i + ".yaml"), records[i]);
    }
    Path site = Files.createTempDirectory(folder, "sites").resolve("site");
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of(
                "archive",
                given.toString(),
                "-o",
                site.toString(),
                "--language",
                language,
                "--cache",
                site + ".state",
                "--at",
                "2026-06-05T12:00Z"));
    assertThat(run.status()).as(run.err()).isZero();
    return site;
  }

  private static String scripts(Path site) throws IOException {
    return scripts(site.resolve("search"), ".js");
  }

  private static String scripts(Path root, String ending) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        texts.append(read(file));
      }
    }
    return texts.toString();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }
}
