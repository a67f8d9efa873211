package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that name quotes and figures which their readers may not see. */
class WithheldInProseTest {
  private static final String PROMISE =
      "A quote or figure that is withheld leaves a text with its paragraph; where a sentence names"
          + " one, or a text has four of its words in a row, nothing is written.";

  private static final String HEAD =
      """
      readout: 1
      title: A meeting
      date: 2026-05-13
      participants:
        - {id: lund, name: Ivo Lund}
      quotes:
        - {id: shown, speaker: lund, text: Everybody may read this.}
        - {id: hidden, speaker: lund, %s, text: The lighthouse keeper sold the whole harbour.}
      figures:
        - {id: sum, label: Sum, value: 4711 guilders, audience: internal}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "audience: internal,story,briefing-note,html",
    "audience: press,story,press-release,html",
    "audience: internal,story,press-release,markdown",
    "audience: internal,story,readout,text",
    "attribution: off-the-record,story,press-release,html",
    "embargo: 2026-06-01T00:00Z,story,press-release,text",
    "attribution: deep-background,summary,minutes,html",
    "audience: press,summary,readout,json"
  })
  @DisplayName(PROMISE)
  void alone(String rule, String field, String template, String format) {
    String text =
        field
            + ": |\n  Before.\n\n  [quote: hidden]\n\n  - [figure: sum]\n  - [quote: hidden]\n\n"
            + "  > [quote: hidden]\n\n  [quote: shown]\n  [quote: hidden]\n\n  After.\n";
    Notes.Run run = run(rule, text, "render", "-t", template, "-f", format);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("Before.", "After.", "Everybody may read this.");
    String seen = run.out().replaceAll("(?s)<style>.*</style>", "");
    assertThat(seen).doesNotContain("lighthouse", "keeper", "4711", "guilders", "hidden");
    Notes.Run inside =
        run(rule, text, "render", "-t", template, "-f", format, "--audience", "internal");
    assertThat(inside.out().replaceAll("\\s+", " ")).contains("lighthouse keeper", "4711 guilders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said [quote: hidden].",
        "He spoke of [quote: hidden \"the whole harbour\"].",
        "It cost [figure: sum], he said.",
        "He said that the lighthouse keeper sold the harbour.",
        "[quote: shown] [figure: sum]",
        "[Words [quote: hidden \"lighthouse\"]](https://a.example/)"
      })
  @DisplayName(PROMISE)
  void inSentences(String sentence) {
    for (String field : List.of("summary", "story")) {
      String text = field + ": |\n  " + sentence + "\n";
      for (List<String> command :
          List.of(
              List.of("render", "-t", "press-release"),
              List.of("render", "-f", "json"),
              List.of("archive", "-o", folder.resolve("site").toString()),
              List.of("check"))) {
        Notes.Run run = run("audience: internal", text, command.toArray(String[]::new));
        assertThat(run.status()).as(command + " " + sentence).isNotZero();
        assertThat(run.out()).doesNotContain("<html", "# A meeting", "\"quotes\"");
      }
      assertThat(folder.resolve("site").resolve("index.html")).doesNotExist();
      Notes.Run inside =
          run("audience: internal", text, "render", "-t", "readout", "--audience", "internal");
      assertThat(inside.status()).as(inside.err()).isZero();
    }
  }

  private Notes.Run run(String rule, String text, String... command) {
    String attributed = rule.contains("background") ? rule + ", attributed_to: a visitor" : rule;
    Folders.write(folder.resolve("records"), Map.of("r.yaml", HEAD.formatted(attributed) + text));
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.add(1, folder.resolve("records").resolve("r.yaml").toString());
    arguments.addAll(List.of("--at", "2026-05-14T00:00Z"));
    return Notes.cli(new byte[0], arguments);
  }
}
