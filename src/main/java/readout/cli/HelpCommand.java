package readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code readout help}: prints the help of the program or of a command. */
final class HelpCommand implements Command {
  private final List<String> commands;
  private final Function<String, CommandLine> lineOf;

  /**
   * @param commands the names of all commands
   * @param lineOf the command line of a command, or of the program for the empty name
   */
  HelpCommand(List<String> commands, Function<String, CommandLine> lineOf) {
    this.commands = commands;
    this.lineOf = lineOf;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("help");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("COMMAND")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(commands)
            .description("The command to explain. Without one, all are listed.")
            .build());
    spec.usageMessage()
        .description("Prints the options of a command, or the list of commands.")
        .footer("", "Examples:", "  readout help", "  readout help render");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    String name = arguments.matchedPositionalValue(0, "");
    Optional<String> known = Optional.of(name).filter(n -> n.isEmpty() || commands.contains(n));
    Options.oneOf(arguments, "help", name, known, commands);
    lineOf.apply(name).usage(console.out(), Help.Ansi.OFF);
    return ExitStatus.DONE;
  }
}
