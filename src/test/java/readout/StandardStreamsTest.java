package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program does when a standard stream is full, has no reader or is closed. */
@Slow
class StandardStreamsTest {
  private static final String RECORD =
      """
      readout: 1
      title: Night ferry talks
      date: 2026-05-13
      participants:
        - {name: Ana Duarte}
      quotes:
        - {speaker: Ana Duarte, text: "The ferry sails at night."}
      """;

  @TempDir Path folder;

  static List<String> printing() {
    return List.of(
        "render a.yaml",
        "render a.yaml -f html -o -",
        "schema",
        "new -",
        "new --kind briefing",
        "templates",
        "templates show minutes.html",
        "explain",
        "explain leak",
        "verify a.md a.yaml",
        "verify a.md a.yaml -f json",
        "check a.yaml",
        "check a.yaml -f sarif",
        "archive records -o site --json",
        "--version",
        "--help",
        "render --help");
  }

  /** One for each way in which commands print. */
  static List<String> printingDifferently() {
    return List.of(
        "render a.yaml",
        "schema",
        "check a.yaml -f sarif",
        "archive records -o site --json",
        "--help");
  }

  @BeforeEach
  void files() {
    Folders.write(
        folder,
        Map.of(
            "a.yaml", RECORD, "records/a.yaml", RECORD, "a.md", "“The ferry sails at night.”\n"));
  }

  private record Ended(int status, String said) {}

  /** Runs the program with streams as a shell makes them; {@code $R} means it. */
  private Ended shell(String script) throws Exception {
    List<String> command =
        new ArrayList<>(List.of(Tools.program("bash").toString(), "-c", script, "bash"));
    command.addAll(Program.command(List.of()));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(said.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(said));
  }

  @ParameterizedTest
  @MethodSource("printing")
  void aFullDiskIsSaid(String arguments) throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    Ended ended = shell("\"$@\" " + arguments + " > /dev/full");
    assertThat(ended.status()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).contains("error[cannot-write]: cannot write standard output (");
  }

  @ParameterizedTest
  @MethodSource("printingDifferently")
  void aReaderThatHasGoneEndsItQuietly(String arguments) throws Exception {
    String waiting = "{ until [ -e gone ]; do sleep 0.02; done; ";
    String program = "\"$@\" " + arguments + "; echo $? > status; }";
    String script = waiting + program + " | { exec <&-; touch gone; }";
    Ended ended = shell(script);
    assertThat(Files.readString(folder.resolve("status")).strip()).isEqualTo("2");
    assertThat(ended.said()).doesNotContain("cannot-write").doesNotContain("Exception");
  }

  @ParameterizedTest
  @MethodSource("printingDifferently")
  void aClosedOutputIsSaid(String arguments) throws Exception {
    Ended ended = shell("\"$@\" " + arguments + " >&-");
    assertThat(ended.status()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).contains("error[cannot-write]");
  }

  static Stream<String> reading() {
    return Stream.of("render -", "check -", "verify - a.yaml", "verify a.md -", "new --from -");
  }

  @ParameterizedTest
  @MethodSource("reading")
  void aClosedInputIsAnEmptyOne(String arguments) throws Exception {
    Ended closed = shell("\"$@\" " + arguments + " <&- >out");
    String out = Files.readString(folder.resolve("out"));
    Ended empty = shell("\"$@\" " + arguments + " </dev/null >out");
    assertThat(closed).isEqualTo(empty);
    assertThat(out).isEqualTo(Files.readString(folder.resolve("out")));
    assertThat(empty.status()).isNotEqualTo(70);
  }

  @Test
  void aTimeOutOfRangeIsWrongUsage() {
    for (String epoch : List.of("253402300800", "-62135596801", "99999999999999999999", "1e9")) {
      Program.Result result =
          Program.run(
              folder, List.of("render", "a.yaml"), new byte[0], Map.of("SOURCE_DATE_EPOCH", epoch));
      assertThat(result.status()).as(epoch).isEqualTo(2);
      assertThat(result.stderr()).contains("error[usage]: SOURCE_DATE_EPOCH");
    }
  }
}
