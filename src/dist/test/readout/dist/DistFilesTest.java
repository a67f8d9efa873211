package readout.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import readout.Tools;
import readout.cli.Cli;

/**
 * Holds completions and manual pages against the commands, and against the programs they are for.
 */
class DistFilesTest {
  private static final Map<String, String> FILES = DistFiles.all("1.2.3", "2026-01-01");
  private static final CommandSpec ROOT = new Cli(null).tree().getCommandSpec();

  @TempDir Path folder;

  static Stream<String> pages() {
    return FILES.keySet().stream().filter(name -> name.startsWith("man/"));
  }

  @Test
  void hiddenOptionsStayHidden() {
    assertThat(FILES.values()).noneMatch(text -> text.replace("\\", "").contains("--debug"));
  }

  @Test
  void bashReadsItsScript() throws Exception {
    assertThat(run("bash", "-n", file("completions/readout.bash"))).isEmpty();
  }

  @Test
  void bashOffersFilesAsValues() {
    assertThat(FILES.get("completions/readout.bash"))
        .contains("complete -F _complete_readout -o default readout")
        .doesNotContain("compopt +o default");
  }

  @Test
  void bashOffersCommandsAndOptions() throws Exception {
    assertThat(bash("").lines()).containsAll(ROOT.subcommands().keySet());
    for (String name : ROOT.subcommands().keySet()) {
      CommandSpec command = ROOT.subcommands().get(name).getCommandSpec();
      List<String> names = new ArrayList<>();
      Visible.options(command).forEach(option -> names.addAll(List.of(option.names())));
      assertThat(bash(name, "-").lines()).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void wordsAreOfferedAsValues() throws Exception {
    assertThat(bash("render", "--audience", "").lines())
        .containsExactlyInAnyOrder("public", "press", "internal");
    assertThat(bash("check", "-f", "s").lines()).containsExactlyInAnyOrder("short", "sarif");
    assertThat(FILES.get("completions/readout.fish"))
        .contains(" -s f -l format -x -a 'markdown html text json' -d ")
        .contains(" -l kind -x -a 'meeting consultation ");
  }

  @Test
  void commandsAndKeysAreOfferedAsArguments() throws Exception {
    assertThat(bash("help", "").lines()).containsAll(ROOT.subcommands().keySet());
    assertThat(bash("explain", "quotes.v").lines()).containsExactly("quotes.via");
    assertThat(bash("explain", "bad-d").lines()).contains("bad-date");
    assertThat(FILES.get("completions/readout.fish"))
        .contains("'__fish_seen_subcommand_from help' -f -a 'render check ")
        .contains(" quotes.via ");
  }

  @Test
  void zshLoadsTheScriptOfBash() {
    assertThat(FILES.get("completions/_readout"))
        .startsWith("#compdef readout\n")
        .contains(FILES.get("completions/readout.bash"))
        .endsWith("\n_bash_complete -o default -F _complete_readout\n");
  }

  @Test
  void fishNamesEveryOptionOfEveryCommand() {
    String script = FILES.get("completions/readout.fish");
    ROOT.subcommands()
        .forEach(
            (name, line) -> {
              assertThat(script).contains(" -a " + name + " ");
              for (OptionSpec option : Visible.options(line.getCommandSpec())) {
                for (String spelling : option.names()) {
                  String flag = spelling.startsWith("--") ? " -l " : " -s ";
                  assertThat(script.lines())
                      .anyMatch(
                          l ->
                              l.contains("'__fish_seen_subcommand_from " + name + "'")
                                  && l.contains(flag + spelling.replaceFirst("^--?", "") + " "));
                }
              }
            });
  }

  @Test
  void everyCommandHasAPage() {
    assertThat(pages()).hasSize(1 + ROOT.subcommands().size());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesHaveTheirSections(String page) {
    assertThat(FILES.get(page).lines())
        .containsSubsequence(".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH OPTIONS");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void manHasNothingToWarnOf(String page) throws Exception {
    Tools.program("man");
    String file = file(page);
    String warnings = "man -l --warnings -E UTF-8 \"$0\" 2>&1 >/dev/null";
    assertThat(run("bash", "-c", warnings, file)).isEmpty();
  }

  /** What bash offers for the last of some words. */
  private String bash(String... words) throws Exception {
    String script =
        "source \"$0\"; COMP_WORDS=(readout \"$@\"); COMP_CWORD=$#; _complete_readout;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", script, file("completions/readout.bash")));
    command.addAll(List.of(words));
    return run(command.toArray(new String[0]));
  }

  private String file(String name) throws IOException {
    Path path = folder.resolve(Path.of(name).getFileName());
    return Files.writeString(path, FILES.get(name)).toString();
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
