package readout.cli;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Suggestion;
import readout.meeting.Audience;
import readout.meeting.LanguageTags;

/** Options that commands share, and how their values are read. */
final class Options {
  /** The words of {@code --audience}. */
  static final List<String> AUDIENCES = Stream.of(Audience.values()).map(Audience::key).toList();

  /** The folder of the user's templates. */
  static final Option<String> TEMPLATES =
      Option.text(
          "DIR", "A folder with templates and parts that replace built-in ones.", "--templates");

  /** The files of the user's words. */
  static final Option<List<String>> LABELS =
      Option.texts(
          "FILE",
          "Words that override or add a language, in a file named by its tag, such as"
              + " kk.properties. May be repeated.",
          "--labels");

  /** The style file of the house. */
  static final Option<String> STYLE =
      Option.text(
          "FILE",
          "The style of the house: letterhead, colours, marks. Default: house.yaml beside the"
              + " records or in a folder above.",
          "--style");

  /** The people file. */
  static final Option<String> PEOPLE =
      Option.text(
          "FILE",
          "Who is who, and who held which office when. Default: people.yaml beside the records or"
              + " in a folder above.",
          "--people");

  /** The office's own Word file. */
  static final Option<String> REFERENCE_DOC =
      Option.text(
          "FILE",
          "A .docx or .dotx file of your office: Word files get its styles, headers, footers and"
              + " paper.",
          "--reference-doc");

  private Options() {}

  /** The names of files and folders that a command takes, one or more of them or any number. */
  static PositionalParamSpec names(String label, String arity, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

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

  /** An empty value names nothing: it comes from a variable of a script that is not set. */
  static void refuseEmpty(ParseResult arguments) {
    for (OptionSpec option : arguments.matchedOptions()) {
      if (option.arity().max() > 0 && option.stringValues().contains("")) {
        throw wrong(arguments, option.longestName() + ": the value is empty", "");
      }
    }
    for (PositionalParamSpec place : arguments.matchedPositionals()) {
      if (place.stringValues().contains("")) {
        throw wrong(arguments, place.paramLabel() + ": the name is empty", "");
      }
    }
  }

  /** A usage error in the words of a command. */
  static ParameterException wrong(ParseResult arguments, String message, String help) {
    CommandLine line = arguments.commandSpec().commandLine();
    return new ParameterException(line, help.isEmpty() ? message : message + "\n" + help);
  }

  /** The word of an option when it is one of a few, else a usage error that names the nearest. */
  static <T> T oneOf(
      ParseResult arguments, String option, String word, Optional<T> found, List<String> words) {
    if (found.isPresent()) {
      return found.get();
    }
    String nearest = Suggestion.didYouMean(word, words);
    throw nearest.isEmpty()
        ? unknownWord(arguments, option, word, words)
        : wrong(arguments, option + " does not know \"" + word + "\"", nearest);
  }

  /** A usage error that lists the words and guesses none: a guess could widen who sees a note. */
  static ParameterException unknownWord(
      ParseResult arguments, String option, String word, List<String> words) {
    return wrong(
        arguments,
        option + " does not know \"" + word + "\"",
        "it takes one of: " + String.join(", ", words));
  }

  /** The option that gives the one "now" of a run. */
  static Option<String> instant(String what) {
    return Option.text(
        "INSTANT",
        what + ", such as 2026-05-13T18:00+02:00. Default: SOURCE_DATE_EPOCH, else now.",
        "--at");
  }

  /** The instant of {@code --at}, of SOURCE_DATE_EPOCH or of the clock. */
  static Instant at(ParseResult arguments, Option<String> option, Console console) {
    String text = option.in(arguments);
    Optional<Instant> at = text == null ? Moment.now(console) : Moment.parse(text);
    if (at.isPresent()) {
      return at.get();
    }
    throw text == null
        ? wrong(
            arguments,
            "SOURCE_DATE_EPOCH is not a number of seconds from year 1 to 9999",
            "unset it, or set it to the output of: date +%s")
        : wrong(
            arguments,
            option.name() + ": \"" + text + "\" is not an instant",
            "write it with its offset: 2026-05-13T18:00+02:00 or 2026-05-13T16:00Z");
  }

  /** The audience that is asked for; the widest without the option. */
  static Audience audience(ParseResult arguments, Option<String> option) {
    String word = option.in(arguments);
    if (word == null) {
      return Audience.PUBLIC;
    }
    return Stream.of(Audience.values())
        .filter(a -> a.key().equals(word))
        .findFirst()
        .orElseThrow(() -> unknownWord(arguments, option.name(), word, AUDIENCES));
  }

  /** The tags of {@code --language}, separated by commas, each once; empty without the option. */
  static List<String> languages(ParseResult arguments, Option<String> option) {
    String tags = option.in(arguments);
    if (tags == null) {
      return List.of();
    }
    Set<String> languages = new LinkedHashSet<>();
    for (String tag : tags.split(",", -1)) {
      if (tag.equals("all")) {
        throw wrong(
            arguments, "--language: \"all\" cannot be used here", "name the languages: en,fr");
      }
      if (!LanguageTags.isValid(tag)) {
        String meant = LanguageTags.suggestion(tag);
        throw wrong(
            arguments,
            "--language: \"" + tag + "\" is not a language tag",
            meant.isEmpty()
                ? "tags look like en, kk or zh-Hant (BCP 47), separated by commas without spaces"
                : "did you mean \"" + meant + "\"?");
      }
      languages.add(LanguageTags.canonical(tag));
    }
    return List.copyOf(languages);
  }

  /** The files of {@code --labels}. */
  static List<Path> labels(ParseResult arguments) {
    return (LABELS.isIn(arguments) ? LABELS.in(arguments) : List.<String>of())
        .stream().map(FileSystems.getDefault()::getPath).toList();
  }

  /** The file of {@code --style}, or null without the option. */
  static Path style(ParseResult arguments) {
    String name = STYLE.in(arguments);
    return name == null ? null : FileSystems.getDefault().getPath(name);
  }

  /** The file of {@code --people}, or null without the option. */
  static Path people(ParseResult arguments) {
    String name = PEOPLE.in(arguments);
    Path path = name == null ? null : FileSystems.getDefault().getPath(name);
    if (path != null && !Files.isRegularFile(path)) {
      String why = Files.exists(path) ? " is not a file" : " does not exist";
      throw wrong(arguments, PEOPLE.name() + ": \"" + name + "\"" + why, "");
    }
    return path;
  }

  /** The office's own Word file, or null without the option. */
  static Path referenceDoc(ParseResult arguments) {
    String name = REFERENCE_DOC.in(arguments);
    return name == null ? null : FileSystems.getDefault().getPath(name);
  }

  /** The folder that an option names, or null without the option. */
  static Path folder(ParseResult arguments, Option<String> option) {
    String name = option.in(arguments);
    if (name == null) {
      return null;
    }
    Path path = FileSystems.getDefault().getPath(name);
    if (!Files.isDirectory(path)) {
      throw wrong(arguments, option.name() + ": \"" + name + "\" is not a folder", "");
    }
    return path;
  }
}
