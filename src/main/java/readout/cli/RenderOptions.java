package readout.cli;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.output.OutputWriter;
import readout.output.RenderRequest;
import readout.template.Format;

/** The options of {@code readout render}, and the request they make. */
final class RenderOptions {
  private static final String DEFAULT_TEMPLATE = "briefing-note";

  private static final Set<String> STANDARD =
      Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

  private RenderOptions() {}

  /** The options, arguments and help of the command. */
  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("render");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Records to render; - reads standard input.")
            .build());
    spec.addOption(
        Options.text(
            "TEMPLATE",
            "A built-in template (readout templates lists them) or the path of your own."
                + " Default: "
                + DEFAULT_TEMPLATE
                + ".",
            "-t",
            "--template"));
    spec.addOption(
        Options.word(
            Format.keys(),
            "FORMAT",
            "markdown, html, text or json. Default: from the name of the output, else markdown.",
            "-f",
            "--format"));
    spec.addOption(
        Options.text(
            "FILE|DIR/",
            "Where to write; several records need a folder; - is standard output, the default.",
            "-o",
            "--output"));
    spec.addOption(
        Options.word(
            Options.AUDIENCES,
            "AUDIENCE",
            "public, press or internal: leave out what is restricted to a narrower audience. Default: public.",
            "--audience"));
    spec.addOption(
        Options.text(
            "TAG,...",
            "The language of the note (BCP 47), or several: a file each in a folder, or all: those"
                + " that the title is in. Default: the record's.",
            "--language"));
    spec.addOption(
        OptionSpec.builder("--originals")
            .type(boolean.class)
            .description("Print the original under a translated quote, when the record has it.")
            .build());
    spec.addOption(Options.labels());
    spec.addOption(
        Options.instant("The time at which embargoes, due dates and waivers are judged"));
    spec.addOption(Options.templates());
    spec.addOption(
        OptionSpec.builder("--explain-release")
            .type(boolean.class)
            .description("List what is withheld, with its line and the rule; for your eyes only.")
            .build());
    spec.addOption(
        OptionSpec.builder("--check")
            .type(boolean.class)
            .description("Write nothing; say which outputs are stale, missing or left over.")
            .build());
    spec.addOption(
        OptionSpec.builder("--force")
            .type(boolean.class)
            .description("Replace existing files when files beside the records are copied.")
            .build());
    spec.usageMessage()
        .description("Turns meeting records into notes.")
        .footer(
            "",
            "Examples:",
            "  readout render meeting.yaml",
            "  readout render meeting.yaml -t press-release -o release.html",
            "  readout render records/*.yaml -f html -o site/",
            "  readout render meeting.yaml --language en,kk,ar -f html -o notes/",
            "  readout render meeting.yaml --audience internal --format text");
    return spec;
  }

  /** What the arguments ask for; throws a usage error when they make no sense. */
  static RenderRequest request(ParseResult arguments, Console console) {
    String typed = Options.value(arguments, "--output");
    String output = isStandard(typed) ? null : typed;
    Path path = output == null ? null : FileSystems.getDefault().getPath(output);
    boolean folder = output != null && (output.endsWith("/") || Files.isDirectory(path));
    List<String> records = arguments.matchedPositionalValue(0, List.of());
    if (records.size() > 1 && !folder) {
      throw Options.wrong(
          arguments, "several records need a folder to write to", "end it with a slash: -o notes/");
    }
    List<String> languages = languages(arguments);
    if ((languages.size() > 1 || languages.equals(RenderRequest.ALL)) && !folder) {
      throw Options.wrong(
          arguments,
          "several languages need a folder to write to",
          "end it with a slash: -o notes/");
    }
    String template = Options.value(arguments, "--template");
    return new RenderRequest(
        records,
        template == null ? DEFAULT_TEMPLATE : template,
        format(arguments, folder ? null : output),
        path,
        folder,
        Options.audience(arguments),
        languages,
        Options.at(arguments, console),
        Options.folder(arguments, "--templates"),
        arguments.hasMatchedOption("--explain-release"),
        arguments.hasMatchedOption("--originals"),
        Options.labels(arguments));
  }

  /** Whether an output is standard output by one of its names. */
  private static boolean isStandard(String output) {
    return output != null && STANDARD.contains(output);
  }

  private static Format format(ParseResult arguments, String output) {
    String word = Options.value(arguments, "--format");
    if (word != null) {
      return Options.oneOf(arguments, "--format", word, Format.named(word), Format.keys());
    }
    if (output == null) {
      return null;
    }
    Optional<Format> told = Format.ofFileName(output);
    if (told.isEmpty() && OutputWriter.isStream(FileSystems.getDefault().getPath(output))) {
      return null;
    }
    if (told.isEmpty()) {
      throw Options.wrong(
          arguments,
          "the name \"" + output + "\" does not say which format is wanted",
          "end it with .md, .html, .txt or .json, or use --format");
    }
    return told.get();
  }

  private static List<String> languages(ParseResult arguments) {
    return RenderRequest.ALL.get(0).equals(Options.value(arguments, "--language"))
        ? RenderRequest.ALL
        : Options.languages(arguments);
  }
}
