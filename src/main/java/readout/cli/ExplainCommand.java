package readout.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Explanations;

/** {@code readout explain}: what a code means, an example and the mend. */
final class ExplainCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("explain");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("CODE")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description(
                "The code in brackets behind \"error\" or \"warning\". Without one, all are listed.")
            .build());
    spec.usageMessage()
        .description("Explains a diagnostic: what it means, an example, and the mend.")
        .footer("", "Examples:", "  readout explain unknown-participant", "  readout explain");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    String word = arguments.matchedPositionalValue(0, null);
    if (word == null) {
      Explanations.severities()
          .forEach((code, severity) -> console.out().printf("%-26s %s%n", code, severity));
      return ExitStatus.DONE;
    }
    String code = word.replaceAll("^(error|warning|note)?\\[|\\]$", "");
    Optional<String> page = Explanations.of(code);
    console.out().print(Options.oneOf(arguments, "explain", code, page, Explanations.codes()));
    return ExitStatus.DONE;
  }
}
