package readout.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Suggestion;

/** Options that commands share, and how their values are read. */
final class Options {
  private Options() {}

  /** Adds what every command has. */
  static void common(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Print this help and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("--debug")
            .type(boolean.class)
            .hidden(true)
            .description("Print a stack trace when readout itself fails.")
            .build());
  }

  /** A text option. */
  static OptionSpec text(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  /** The value of a text option, or null. */
  static String value(ParseResult arguments, String name) {
    return arguments.matchedOptionValue(name, null);
  }

  /** A usage error in the words of a command. */
  static ParameterException wrong(ParseResult arguments, String message, String help) {
    CommandLine line = arguments.commandSpec().commandLine();
    return new ParameterException(line, help.isEmpty() ? message : message + "\n" + help);
  }

  /** The word of an option when it is one of a few, else a usage error that names the nearest. */
  static <T> T oneOf(
      ParseResult arguments, String option, String word, Optional<T> found, List<String> words) {
    return found.orElseThrow(
        () -> {
          String nearest = Suggestion.didYouMean(word, words);
          return wrong(
              arguments,
              option + " does not know \"" + word + "\"",
              nearest.isEmpty() ? "it takes one of: " + String.join(", ", words) : nearest);
        });
  }
}
