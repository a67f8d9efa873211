package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Explanations;
import readout.diagnostic.Suggestion;
import readout.record.RecordReference;

/** {@code readout explain}: says what a code means, or what a key of a record holds. */
final class ExplainCommand implements Command {
  /** How many words are proposed for one that is like none. */
  private static final int SHOWN = 3;

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("explain");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("WORD")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(() -> words(RecordReference.read()).iterator())
            .description(
                "The code in brackets after \"error\" or \"warning\", or a key of a record, such as"
                    + " quotes.via. Without one, all codes are listed.")
            .build());
    spec.usageMessage()
        .description(
            "Explains a diagnostic (what it means, an example, and how to fix it) or a key of a"
                + " record (what it holds, and an example).")
        .footer(
            "",
            "Examples:",
            "  readout explain unknown-participant",
            "  readout explain participants",
            "  readout explain quotes.via",
            "  readout explain");
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
    console.out().print(page.isPresent() ? page.get() : key(code, arguments));
    return ExitStatus.DONE;
  }

  /** The section of a key, with what leads to it or without where only one has its name. */
  private static String key(String word, ParseResult arguments) {
    RecordReference reference = RecordReference.read();
    List<String> named = reference.named(word);
    String key = reference.section(word) == null && named.size() == 1 ? named.get(0) : word;
    if (reference.section(key) == null && !named.isEmpty()) {
      String several = "\"" + word + "\" is a key of several groups";
      throw Options.wrong(arguments, several, "name one: " + String.join(", ", named));
    }
    Optional<String> section = Optional.ofNullable(reference.section(key));
    return section.orElseThrow(() -> unknown(arguments, word, words(reference)));
  }

  private static ParameterException unknown(
      ParseResult arguments, String word, List<String> words) {
    String nearest = Suggestion.didYouMean(word, words);
    String others = String.join(", ", Suggestion.closest(word, words, SHOWN));
    return Options.wrong(
        arguments,
        "explain does not know \"" + word + "\"",
        nearest.isEmpty()
            ? "nearest: " + others + "; readout explain alone lists every code"
            : nearest);
  }

  /** All that can be explained: codes, then keys. */
  private static List<String> words(RecordReference reference) {
    List<String> words = new ArrayList<>(Explanations.codes());
    words.addAll(reference.keys());
    return words;
  }
}
