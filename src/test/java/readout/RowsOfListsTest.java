package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of meetings and of steps say on the different pages that list them. */
class RowsOfListsTest {
  @TempDir Path folder;

  @BeforeEach
  void write() {
    Folders.write(
        folder.resolve("records"),
        Map.of(
            "slip.yaml",
            """
            readout: 1
            title: Slipway
            date: 2026-03-04
            participants:
              - {name: Ida Berg, organization: Boat Club}
              - {name: Jan Falk, organization: Boat Club}
              - {name: Per Wik, organization: Coast Guard}
              - {name: Eva Lind}
            quotes:
              - {speaker: Ida Berg, text: The ramp is too steep.}
              - {speaker: Jan Falk, text: It was built for rafts.}
              - {speaker: Jan Falk, text: We will pay a third.}
              - {speaker: Per Wik, reported: He asked for a light.}
            decisions: [Rebuild the ramp.]
            next_steps:
              - {action: Draw the ramp, owner: Ida Berg, due: 2026-04-01, status: in-progress}
              - {action: Ask for a light, owner: Per Wik, status: done, done: 2026-03-20}
              - {action: Find a third, owner: Per Wik}
            """));
  }

  private Document page(String path, String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of("archive", folder.resolve("records") + ""));
    all.addAll(List.of("-o", folder.resolve("site/site") + "", "--at", "2026-06-05T12:00Z"));
    all.addAll(List.of("--cache", folder.resolve("site/state") + ""));
    all.addAll(List.of(options));
    Notes.Run run = Notes.cli(new byte[0], all);
    assertThat(run.status()).as(run.err()).isZero();
    return Jsoup.parse(Files.readString(folder.resolve("site/site").resolve(path)));
  }

  @Test
  void thePageOfAPersonCountsWhatThatPersonSaid() throws Exception {
    assertThat(page("people/ida-berg.html").select(".counts").eachText())
        .containsExactly("What was said: 1");
    assertThat(page("people/jan-falk.html").select(".counts").eachText())
        .containsExactly("What was said: 2");
    assertThat(page("people/eva-lind.html").select(".counts")).isEmpty();
    assertThat(page("organizations/boat-club.html").select(".counts").eachText())
        .containsExactly("What was said: 3");
    assertThat(page("index.html").select(".counts").eachText())
        .containsExactly("What was said: 4 · Decisions: 1 · Next steps: 3");
    assertThat(page("index.html").outerHtml()).doesNotContain("\uFFFE");
  }

  @Test
  void theStatusOfAStepIsInItsColumn() throws Exception {
    Document steps = page("steps.html");
    assertThat(steps.select("caption").eachText()).containsExactly("Overdue", "Open");
    assertThat(steps.select("td[data-label=Due]").eachText()).containsExactly("1 April 2026");
    assertThat(steps.select("td[data-label=Status]").eachText())
        .containsExactly("Overdue · in progress");
  }

  @Test
  void theStepsOfAnOwnerAreListedByHowFarTheyHaveCome() throws Exception {
    Document steps = page("steps/owner-per-wik.html");
    assertThat(steps.select("h2").eachText()).containsExactly("Open", "Closed");
    assertThat(steps.select("tbody th a").eachText())
        .containsExactly("Find a third", "Ask for a light");
  }

  @Test
  void arabicCountsHaveTheirDual() throws Exception {
    Path records = folder.resolve("records");
    Path first = records.resolve("slip.yaml");
    Files.writeString(
        records.resolve("second.yaml"),
        Files.readString(first).replace("Slipway", "Ramp").replace("Eva Lind", "Ulf Dahl"));
    Document page = page("index.html", "--language", "ar");
    assertThat(page.select(".occasion").text()).isEqualTo("اجتماعان");
    assertThat(page("people/ulf-dahl.html", "--language", "ar").select(".occasion").text())
        .isEqualTo("اجتماع واحد");
  }
}
