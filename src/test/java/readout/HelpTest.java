package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds each command's help against what was agreed. */
class HelpTest {
  private static final Path HELP = Path.of("src/test/resources/help");

  @ParameterizedTest
  @ValueSource(
      strings = {"", "render", "check", "verify", "new", "schema", "explain", "templates", "help"})
  void helpIsAsAgreed(String command) throws Exception {
    String name = command.isEmpty() ? "readout.txt" : command + ".txt";
    List<String> arguments = command.isEmpty() ? List.of("--help") : List.of(command, "--help");
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    if ("update".equals(System.getProperty("golden"))) {
      Folders.write(HELP, Map.of(name, run.out()));
    }
    assertThat(run.out()).isEqualTo(Files.readString(HELP.resolve(name)));
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(command.isEmpty() || run.out().contains("Examples:")).isTrue();
  }
}
