package readout.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * An option of a command: its names, the long one last, and its help are written once, and its
 * value is read by it.
 *
 * @param <T> what its value is: {@link String}, {@link Integer}, a list of texts, or {@link
 *     Boolean} for an option without a value
 */
final class Option<T> {
  private final Supplier<OptionSpec.Builder> model;
  private final String name;

  private Option(String[] names, Supplier<OptionSpec.Builder> model) {
    this.model = model;
    this.name = names[names.length - 1];
  }

  /** One without a value. */
  static Option<Boolean> flag(String description, String... names) {
    return new Option<>(names, () -> builder(boolean.class, description, names));
  }

  /** One that takes a text. */
  static Option<String> text(String label, String description, String... names) {
    return new Option<>(names, () -> builder(String.class, description, names).paramLabel(label));
  }

  /** One that takes one of a few words; shells learn which, {@link Options#oneOf} judges. */
  static Option<String> word(
      List<String> words, String label, String description, String... names) {
    return new Option<>(
        names,
        () ->
            builder(String.class, description, names)
                .paramLabel(label)
                .completionCandidates(words));
  }

  /** One that takes a whole number. */
  static Option<Integer> number(String label, String description, String... names) {
    return new Option<>(names, () -> builder(Integer.class, description, names).paramLabel(label));
  }

  /** One that takes a text and may be given several times. */
  static Option<List<String>> texts(String label, String description, String... names) {
    return new Option<>(
        names,
        () ->
            builder(List.class, description, names)
                .paramLabel(label)
                .arity("1")
                .auxiliaryTypes(String.class));
  }

  private static OptionSpec.Builder builder(Class<?> type, String description, String... names) {
    return OptionSpec.builder(names).type(type).description(description);
  }

  /** A new option for the model of a command: what is parsed is kept in it, so none is shared. */
  OptionSpec spec() {
    return model.get().build();
  }

  /** Its long name, as it is typed. */
  String name() {
    return name;
  }

  /** Whether it was given. */
  boolean isIn(ParseResult arguments) {
    return arguments.hasMatchedOption(name());
  }

  /** Its value; null when it was not given. */
  T in(ParseResult arguments) {
    return arguments.matchedOptionValue(name(), null);
  }
}
