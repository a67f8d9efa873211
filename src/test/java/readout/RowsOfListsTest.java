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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><a href=\"{{href}}\">{{>site-words}}</a>{{#counts}} <i>{{.}}</i>{{/counts}}</li>",
        "<li>{{counts}}<a href=\"{{href}}\">x</a>{{#counts}}<i>{{.}}</i><b>{{.}}</b>{{/counts}}</li>",
        "<li><a href=\"{{href}}\">x</a>{{^counts}}<u>quiet</u>{{/counts}}<i>{{counts}}</i></li>"
      })
  void aRowOfYourOwnIsWholeOnEachPage(String row) throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("site-meeting.html.mustache"), row);
    String templates = own.toString();
    Document said = page("people/jan-falk.html", "--templates", templates);
    assertThat(said.select("li a[href*=slip]")).hasSize(1);
    assertThat(said.select("li i, li b").eachText()).containsOnly("What was said: 2");
    assertThat(said.select("li u")).isEmpty();
    Document silent = page("people/eva-lind.html", "--templates", templates);
    assertThat(silent.select("li a[href*=slip]")).hasSize(1);
    assertThat(silent.text()).doesNotContain("What was said").doesNotContain("Decisions: 1");
    assertThat(silent.select("li u").size()).isEqualTo(row.contains("quiet") ? 1 : 0);
    Document home = page("index.html", "--templates", templates);
    assertThat(home.select("li i").eachText())
        .containsOnly("What was said: 4 · Decisions: 1 · Next steps: 3");
    assertThat(said.outerHtml() + silent.outerHtml() + home.outerHtml())
        .doesNotContain("\uFFFE")
        .doesNotContain("\uFDD0");
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

  /** Days that are not known say nothing, and a meeting lasts until its last day. */
  @Test
  void thePeopleForSpreadsheetsHaveTheirFirstAndLastDay() throws Exception {
    Path records = folder.resolve("records");
    String meeting = "readout: 1\ntitle: %s\n%sparticipants: [{name: Eva Lind}]\n";
    Files.writeString(records.resolve("a.yaml"), meeting.formatted("Undated", "date: XXXX\n"));
    Files.writeString(
        records.resolve("b.yaml"), meeting.formatted("Long", "date: 2026-05-05/2026-05-09\n"));
    Files.writeString(records.resolve("c.yaml"), meeting.formatted("Short", "date: 2026-05-07\n"));
    page("index.html");
    assertThat(Files.readAllLines(folder.resolve("site/site/data/people.csv")))
        .filteredOn(line -> line.contains("Eva Lind"))
        .singleElement()
        .asString()
        .contains(",4,2026-03-04,2026-05-09,");
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
