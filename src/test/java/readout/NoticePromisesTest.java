package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on confidentiality says of notices and reports, a test for each sentence. */
class NoticePromisesTest {
  private static final String RECORD =
      """
      readout: 1
      title: Harbour talks
      date: 2026-05-13
      participants:
        - {id: rook, name: Cora Rook}
        - {id: finch, name: Tam Finch, role: Lamplighter, audience: internal}
      summary: {text: The lamps are lit., audience: press}
      quotes:
        - {speaker: finch, text: The oil will not last until the spring.}
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() {
    Folders.write(
        folder,
        Map.of(
            "talks.yaml",
            RECORD,
            "held.yaml",
            RECORD + "embargo: 2026-06-01T18:00+02:00\n",
            "text.yaml",
            RECORD.replace("The lamps are lit.", "Mr Finch lit the lamps."),
            "addresses.yaml",
            RECORD + "id: finch-visit\naliases: [visit, finch-2026]\n",
            "shown.html.mustache",
            page("<p>{{>restriction}}</p>"),
            "comment.html.mustache",
            page("<!-- {{>notices}} -->"),
            "published.html",
            "<p>“The oil will not last until the spring”, said Tam Finch.</p>"));
  }

  private static String page(String notice) {
    return "<!doctype html><html lang=\"en\"><title>{{title}}</title>"
        + notice
        + "<p>{{title}}</p></html>\n";
  }

  private Notes.Run run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    for (String argument : arguments) {
      all.add(argument.startsWith("/") ? folder + argument : argument);
    }
    return Notes.cli(new byte[0], all);
  }

  @Test
  @DisplayName("A note that does not show its readers a notice that it must show is not written.")
  void aHiddenNoticeIsNone() {
    Notes.Run run =
        run(
            "render",
            "/talks.yaml",
            "-t",
            "/comment.html.mustache",
            "--audience",
            "press",
            "-o",
            "/note.html");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[missing-notice]");
    assertThat(folder.resolve("note.html")).doesNotExist();
    assertThat(run("render", "/talks.yaml", "-t", "/comment.html.mustache").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "html", "text"})
  @DisplayName(
      "A note for the press that is made before the end of an embargo opens with the embargo in words.")
  void thePressIsToldOfTheEmbargo(String format) {
    for (String template : Notes.TEMPLATES) {
      String[] options = {
        "/held.yaml", "-t", template, "-f", format, "--audience", "press", "--at"
      };
      String[] before = List.of(options).toArray(new String[9]);
      before[8] = "2026-06-01T15:59Z";
      String[] after = before.clone();
      after[8] = "2026-06-01T16:00Z";
      String whole = run("render", before).out();
      String note = whole.substring(Math.max(0, whole.indexOf("<body")));
      assertThat(note).as(template).contains("Embargo", "18:00", "UTC+2");
      int at = note.indexOf("UTC+2");
      assertThat(note.indexOf("Cora Rook"))
          .as(template)
          .satisfiesAnyOf(
              name -> assertThat(name).isEqualTo(-1), name -> assertThat(name).isGreaterThan(at));
      assertThat(run("render", after).out()).as(template).doesNotContain("UTC+2");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "html", "text"})
  @DisplayName(
      "An internal note says of each item that is restricted to a narrower audience who may see it.")
  void internalNotesMarkWhatIsRestricted(String format) {
    String note =
        run("render", "/talks.yaml", "-t", "minutes", "-f", format, "--audience", "internal").out();
    String words = note.replaceAll("<[^>]*>|\\*", "");
    assertThat(words)
        .containsPattern("Tam Finch, Lamplighter \\(Internal\\)")
        .containsPattern(
            "Summary \\(For the press, not for the public\\)\\s+(-+\\s+)?The lamps are lit")
        .doesNotContainPattern("Cora Rook[^\n]*\\(");
  }

  @Test
  @DisplayName("The list of what was withheld goes to standard error and never into an output.")
  void theListIsForTheAuthor() {
    for (String format : List.of("markdown", "html", "text", "json")) {
      Notes.Run plain = run("render", "/talks.yaml", "-f", format);
      Notes.Run run = run("render", "/talks.yaml", "-f", format, "--explain-release");
      assertThat(run.out()).isEqualTo(plain.out()).doesNotContain("Finch", "withheld");
      assertThat(run.err()).contains("talks.yaml:6").contains("talks.yaml:9");
    }
  }

  @Test
  @DisplayName("`check` warns of text that names a person its readers may not know.")
  void namesInTextAreWarnedOf() {
    Notes.Run run = run("check", "/text.yaml", "--audience", "press");
    assertThat(run.out() + run.err()).contains("warning[named-in-text]").contains("text.yaml:7");
    Notes.Run none = run("check", "/talks.yaml", "--audience", "press");
    assertThat(none.out() + none.err()).doesNotContain("named-in-text");
  }

  @Test
  @DisplayName(
      "The id and the aliases of the record are its addresses, which stay; `check` and `archive` warn of each that names somebody.")
  void addressesThatNameSomebodyAreWarnedOf() {
    Notes.Run run = run("check", "/addresses.yaml", "--audience", "press");
    assertThat((run.out() + run.err()).split("warning\\[named-in-text\\]", -1)).hasSize(3);
    assertThat(run.out() + run.err()).contains("\n10 | id: finch", "\n11 | aliases: [visit");
    Notes.Run json = run("render", "/addresses.yaml", "-f", "json", "--audience", "press");
    assertThat(json.out()).contains("finch-visit");
    Notes.Run site = run("archive", "/addresses.yaml", "-o", "/site", "--cache", "/state");
    assertThat(site.status()).as(site.err()).isZero();
    assertThat(site.err()).contains("\n10 | id: finch", "\n11 | aliases: [visit");
  }

  @Test
  @DisplayName("`verify` reports a quote on a published page that may not be published.")
  void whatMayNotBePublishedIsReported() {
    Notes.Run run = run("verify", "/published.html", "/talks.yaml");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("not to be published");
    assertThat(run("verify", "/published.html", "/talks.yaml", "--audience", "internal").status())
        .isZero();
  }
}
