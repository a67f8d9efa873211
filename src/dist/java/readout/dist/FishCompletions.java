package readout.dist;

import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completions for fish, which picocli does not write. */
final class FishCompletions {
  private FishCompletions() {}

  /** The script that fish sources. */
  static String of(CommandSpec root) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    String start = "complete -c " + root.name();
    String first = " -n __fish_use_subcommand";
    for (OptionSpec option : Visible.options(root)) {
      lines.add(start + first + option(option));
    }
    Visible.commands(root)
        .forEach(
            (name, command) -> {
              lines.add(start + first + " -f -a " + name + description(text(command)));
              String within = " -n '__fish_seen_subcommand_from " + name + "'";
              for (OptionSpec option : Visible.options(command)) {
                lines.add(start + within + option(option));
              }
              for (PositionalParamSpec argument : Visible.arguments(command)) {
                if (argument.completionCandidates() != null) {
                  String words = String.join(" ", argument.completionCandidates());
                  lines.add(start + within + " -f -a '" + words + "'");
                }
              }
            });
    return lines.toString();
  }

  private static String option(OptionSpec option) {
    StringBuilder text = new StringBuilder();
    for (String name : option.names()) {
      text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.completionCandidates() != null) {
      text.append(" -x -a '" + String.join(" ", option.completionCandidates()) + "'");
    } else if (option.arity().min() > 0) {
      text.append(" -r");
    }
    return text + description(String.join(" ", option.description()));
  }

  private static String text(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  private static String description(String text) {
    String sentence = text.split("(?<=[.;:]) ")[0].replaceFirst("[.;:]$", "");
    return " -d '" + sentence.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
