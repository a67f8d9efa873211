package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long pages have a list of what is on them, and each place says how to cite it. */
class LongPagesTest {
  private static final String BEGINNING =
      """
      readout: 1
      id: quay
      title: The quay
      date: 2026-03-04
      participants:
        - {id: quill, name: Ada Quill, role: Harbour master}
        - {id: reed, name: Tom Reed}
      """;

  private static final String PLACES =
      """
      topics:
        - id: cranes
          title: Cranes
          summary: They are old.
          topics:
            - {id: north, title: The north crane, outcome: It stays.}
            - {id: south, title: The south crane}
        - {id: tolls, title: Tolls}
        - {id: silent, title: Lamps}
      quotes:
        - {id: heavy, speaker: quill, text: The crane is too heavy., topic: north}
        - {id: fair, speaker: reed, text: Tolls are fair., topic: tolls}
        - {id: slow, speaker: quill, text: We are slow., topic: cranes}
        - {id: wait, speaker: reed, text: We wait., topic: south}
      decisions: [{id: stays, text: The north crane stays., topic: north}]
      next_steps: [{id: paint, action: Paint the crane, owner: reed, topic: south}]
      figures: [{id: cranes-left, label: Cranes, value: "2"}]
      """;

  private static final String STORY =
      """
      story: |
        The council met and [quote: slow] was the word of the day.

        On the cranes, the master said [quote: heavy], and Tom Reed answered [quote: fair].

        - He added [quote: wait]
        - Nobody objected.

        [quote: slow]

        Then they left.
      """;

  @TempDir Path folder;

  private Document page(String record, String template) throws IOException {
    Folders.write(folder.resolve("records"), Map.of("quay.yaml", record));
    Path site = Files.createTempDirectory(folder, "built").resolve("site");
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of(
                "archive",
                folder.resolve("records").toString(),
                "-o",
                site.toString(),
                "--cache",
                site.resolveSibling("state").toString(),
                "--at",
                "2026-06-05T12:00Z",
                "--template",
                template));
    assertThat(run.status()).as(run.err()).isZero();
    return Jsoup.parse(Files.readString(site.resolve("meetings/quay.html")));
  }

  private static List<String> contents(Document page) {
    return page.select("#page-contents li > a").eachText();
  }

  /** What leads to a place on the page, and leads nowhere. */
  private static List<Element> dead(Document page) {
    return page.select("a[href^=#]").stream()
        .filter(link -> page.getElementById(link.attr("href").substring(1)) == null)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "briefing-note",
        "minutes",
        "next-steps",
        "press-release",
        "quote-sheet",
        "readout",
        "transcript"
      })
  void aLongPageListsWhatIsOnItAndNothingElse(String template) throws IOException {
    for (String record : List.of(BEGINNING + PLACES, BEGINNING + STORY + PLACES)) {
      Document page = page(record, template);
      assertThat(dead(page)).as(template).isEmpty();
      List<String> contents = contents(page);
      boolean isStory =
          record.contains("story:") && List.of("press-release", "readout").contains(template);
      if (isStory) {
        assertThat(contents).as("a story has no topics").isEmpty();
      } else {
        assertThat(contents).as(template).anyMatch(topic -> topic.endsWith("The north crane"));
        assertThat(page.select(".to-contents")).hasSize(1);
      }
    }
  }

  @Test
  void aPageOfQuotesListsTheTopicsThatHaveSome() throws IOException {
    assertThat(contents(page(BEGINNING + PLACES, "quote-sheet")))
        .containsExactly(
            "1. Cranes",
            "2. The north crane",
            "3. The south crane",
            "4. Tolls",
            "Ada Quill",
            "Tom Reed");
  }

  @Test
  void aShortPageHasNoList() throws IOException {
    String few = "topics: [{title: Cranes}, {title: Tolls}]\n";
    assertThat(contents(page(BEGINNING + few, "press-release"))).isEmpty();
    String manyQuotes =
        IntStream.range(0, 12)
            .mapToObj(i -> "  - {speaker: quill, text: This is remark " + i + ".}\n")
            .collect(Collectors.joining("", "quotes:\n", ""));
    assertThat(page(BEGINNING + manyQuotes, "press-release").select("#page-contents")).isEmpty();
  }

  /** Where quotes are in running text, the words to cite them by come after the paragraph. */
  @ParameterizedTest
  @ValueSource(strings = {"press-release", "readout"})
  void quotesInAStoryAreCited(String template) throws IOException {
    Document page = page(BEGINNING + STORY + PLACES, template);
    List<String> cited =
        page.select("details.cite a").stream().map(link -> link.attr("href")).toList();
    assertThat(cited).containsExactly("#quote-slow", "#quote-heavy", "#quote-fair", "#quote-wait");
    assertThat(page.select("p details, li details")).isEmpty();
    Element paragraph = page.getElementById("quote-heavy").parent();
    Element cite = paragraph.nextElementSibling();
    assertThat(cite.text()).isEqualTo("Cite The quay; 4 March 2026; quay.html#quote-heavy");
    assertThat(page.select("article > ul + details a").attr("href")).isEqualTo("#quote-wait");
  }
}
