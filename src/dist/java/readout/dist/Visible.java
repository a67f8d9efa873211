package readout.dist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What of a command is for its users: all that is not hidden. */
final class Visible {
  private Visible() {}

  /** The subcommands by name. */
  static Map<String, CommandSpec> commands(CommandSpec spec) {
    Map<String, CommandSpec> commands = new LinkedHashMap<>();
    spec.subcommands()
        .forEach(
            (name, line) -> {
              if (!line.getCommandSpec().usageMessage().hidden()) {
                commands.put(name, line.getCommandSpec());
              }
            });
    return commands;
  }

  /** The options in the order of their longest names. */
  static List<OptionSpec> options(CommandSpec spec) {
    return spec.options().stream()
        .filter(o -> !o.hidden())
        .sorted((a, b) -> a.longestName().compareTo(b.longestName()))
        .toList();
  }

  /** The arguments in their order. */
  static List<PositionalParamSpec> arguments(CommandSpec spec) {
    return spec.positionalParameters().stream().filter(p -> !p.hidden()).toList();
  }
}
