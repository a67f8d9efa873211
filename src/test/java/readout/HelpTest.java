package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import readout.cli.Cli;

/** Holds the help of every command that the program has against what was agreed. */
class HelpTest {
  private static final Path HELP = Path.of("src/test/resources/help");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> helpIsAsAgreed() {
    List<CommandSpec> commands = commands();
    assertThat(commands).hasSizeGreaterThan(9);
    return commands.stream()
        .map(command -> DynamicTest.dynamicTest(command.qualifiedName(), () -> check(command)));
  }

  @Test
  void noHelpIsLeftOfACommandThatIsGone() {
    assertThat(Folders.texts(HELP).keySet())
        .containsExactlyInAnyOrderElementsOf(commands().stream().map(HelpTest::file).toList());
  }

  private static void check(CommandSpec command) throws Exception {
    List<String> arguments = new ArrayList<>(words(command));
    arguments.add("--help");
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    if (UPDATE) {
      Folders.write(HELP, Map.of(file(command), run.out()));
    }
    assertThat(run.out()).isEqualTo(Files.readString(HELP.resolve(file(command))));
    assertThat(run.out()).startsWith("Usage: " + command.qualifiedName());
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(command.usageMessage().description()).isNotEmpty();
    assertThat(command.parent() == null || run.out().contains("Examples:")).isTrue();
    for (ArgSpec argument : command.args().stream().filter(a -> !a.hidden()).toList()) {
      String name =
          argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
      assertThat(run.out()).contains(name);
      assertThat(argument.description()).as(name).allMatch(line -> !line.isBlank()).isNotEmpty();
    }
  }

  /** The program and all its commands, with those that commands have themselves. */
  private static List<CommandSpec> commands() {
    List<CommandSpec> all = new ArrayList<>();
    add(new Cli(null).tree().getCommandSpec(), all);
    return all;
  }

  private static void add(CommandSpec command, List<CommandSpec> all) {
    all.add(command);
    command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .distinct()
        .forEach(below -> add(below, all));
  }

  /** What is typed after the program's name. */
  private static List<String> words(CommandSpec command) {
    List<String> words = List.of(command.qualifiedName().split(" "));
    return words.subList(1, words.size());
  }

  private static String file(CommandSpec command) {
    return (command.parent() == null ? command.name() : String.join("-", words(command))) + ".txt";
  }
}
