package readout.cli;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.output.FileLook;
import readout.output.OutputWriter;
import readout.output.RenderRequest;
import readout.template.Format;

/** The options of {@code readout render}, and the request they make. */
final class RenderOptions {
  private static final String DEFAULT_TEMPLATE = "briefing-note";

  private static final Option<String> TEMPLATE =
      Option.text(
          "TEMPLATE",
          "A built-in template (readout templates lists them) or the path of your own."
              + " Default: "
              + DEFAULT_TEMPLATE
              + ".",
          "-t",
          "--template");
  private static final Option<String> FORMAT =
      Option.word(
          Format.keys(),
          "FORMAT",
          "markdown, html, fragment (the article of the page alone), docx (a Word file), pdf, text, eml"
              + " (a message to send) or json. Default: from the name of the output, else markdown.",
          "-f",
          "--format");
  private static final Option<String> OUTPUT =
      Option.text(
          "FILE|DIR/",
          "Where to write; several records need a folder; - is standard output, the default.",
          "-o",
          "--output");
  private static final Option<String> AUDIENCE =
      Option.word(
          Options.AUDIENCES,
          "AUDIENCE",
          "public, press or internal: leave out what is restricted to a narrower audience. Default: public.",
          "--audience");
  private static final Option<String> LANGUAGE =
      Option.text(
          "TAG,...",
          "The language of the note (BCP 47), or several: a file each in a folder, or all: those"
              + " that the title is in. Default: the record's.",
          "--language");
  private static final Option<Boolean> ORIGINALS =
      Option.flag(
          "Print the original under a translated quote, when the record has it.", "--originals");
  private static final Option<Boolean> LINKED_DATA =
      Option.flag("Keep the JSON-LD of the page in a fragment.", "--linked-data");
  private static final Option<String> AT =
      Options.instant("The time at which embargoes, due dates and waivers are judged");
  private static final Option<Boolean> EXPLAIN_RELEASE =
      Option.flag(
          "List what is withheld, with its line and the rule; for your eyes only.",
          "--explain-release");
  private static final Option<Boolean> REQUIRE_CLEARANCE =
      Option.flag(
          "Write no note with a quote that is not as it was cleared (readout clear).",
          "--require-clearance");
  private static final Option<String> REQUIRE_TRANSCRIPT =
      Option.text(
          "FILE",
          "Write no note with a quote that is not as this transcript has it (readout verify"
              + " --transcript).",
          "--require-transcript");
  static final Option<Boolean> CHECK =
      Option.flag("Write nothing; say which outputs are stale, missing or left over.", "--check");
  static final Option<Boolean> FORCE =
      Option.flag("Replace existing files when files beside the records are copied.", "--force");

  private static final Set<String> STANDARD =
      Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

  private RenderOptions() {}

  /** The options, arguments and help of the command. */
  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("render");
    spec.addPositional(Options.names("FILE", "1..*", "Records to render; - reads standard input."));
    spec.addOption(TEMPLATE.spec());
    spec.addOption(FORMAT.spec());
    spec.addOption(OUTPUT.spec());
    spec.addOption(AUDIENCE.spec());
    spec.addOption(LANGUAGE.spec());
    spec.addOption(ORIGINALS.spec());
    spec.addOption(LINKED_DATA.spec());
    PdfOptions.addTo(spec);
    MailOptions.addTo(spec);
    spec.addOption(Options.STYLE.spec());
    spec.addOption(Options.LABELS.spec());
    spec.addOption(Options.PEOPLE.spec());
    spec.addOption(AT.spec());
    spec.addOption(Options.TEMPLATES.spec());
    spec.addOption(EXPLAIN_RELEASE.spec());
    spec.addOption(REQUIRE_CLEARANCE.spec());
    spec.addOption(REQUIRE_TRANSCRIPT.spec());
    spec.addOption(CHECK.spec());
    spec.addOption(FORCE.spec());
    spec.usageMessage()
        .description("Turns meeting records into notes.")
        .footer(
            "",
            "Examples:",
            "  readout render meeting.yaml",
            "  readout render meeting.yaml -t press-release -o release.html",
            "  readout render records/*.yaml -f html -o site/",
            "  readout render meeting.yaml -f fragment -o news-42.html",
            "  readout render meeting.yaml -t minutes -o minutes.docx",
            "  readout render meeting.yaml -t press-release -o release.pdf",
            "  readout render meeting.yaml -t press-release -o release.eml --attach html",
            "  readout render meeting.yaml --language en,kk,ar -f html -o notes/",
            "  readout render meeting.yaml --audience internal --format text");
    return spec;
  }

  /** What the arguments ask for; throws a usage error when they make no sense. */
  static RenderRequest request(ParseResult arguments, Console console) {
    String typed = OUTPUT.in(arguments);
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
    String template = TEMPLATE.in(arguments);
    Format format = format(arguments, folder ? null : output);
    if (typed == null && format != null && !format.isText() && format != Format.EML) {
      throw Options.wrong(
          arguments,
          "a " + format.key() + " file is not text for a terminal",
          "name it, such as -o note." + format.extension() + ", or write it with -o - to a pipe");
    }
    return new RenderRequest(
        records,
        template == null ? DEFAULT_TEMPLATE : template,
        format,
        path,
        folder,
        Options.audience(arguments, AUDIENCE),
        languages,
        Options.at(arguments, AT, console),
        Options.folder(arguments, Options.TEMPLATES),
        EXPLAIN_RELEASE.isIn(arguments),
        REQUIRE_CLEARANCE.isIn(arguments),
        REQUIRE_TRANSCRIPT.in(arguments),
        ORIGINALS.isIn(arguments),
        LINKED_DATA.isIn(arguments),
        look(arguments, format),
        Options.style(arguments),
        Options.labels(arguments),
        Options.people(arguments),
        MailOptions.request(arguments, format));
  }

  /** What is said of files that are not text; a message may bring any of them. */
  private static FileLook look(ParseResult arguments, Format format) {
    return PdfOptions.look(
        arguments,
        format == Format.DOCX || format == Format.EML,
        format == Format.PDF || format == Format.EML,
        MailOptions.attachesData(arguments, format),
        extension -> "use -f " + extension + ", or an output such as -o note." + extension);
  }

  /** Whether an output is standard output by one of its names. */
  private static boolean isStandard(String output) {
    return output != null && STANDARD.contains(output);
  }

  private static Format format(ParseResult arguments, String output) {
    String word = FORMAT.in(arguments);
    if (word != null) {
      return Options.oneOf(arguments, FORMAT.name(), word, Format.named(word), Format.keys());
    }
    if (output == null) {
      return null;
    }
    Optional<Format> named = Format.ofFileName(output);
    if (named.isEmpty() && OutputWriter.isStream(FileSystems.getDefault().getPath(output))) {
      return null;
    }
    if (named.isEmpty()) {
      throw Options.wrong(
          arguments,
          "the name \"" + output + "\" does not say which format is wanted",
          "end it with .md, .html, .docx, .pdf, .txt, .eml or .json, or use --format");
    }
    return named.get();
  }

  private static List<String> languages(ParseResult arguments) {
    return RenderRequest.ALL.get(0).equals(LANGUAGE.in(arguments))
        ? RenderRequest.ALL
        : Options.languages(arguments, LANGUAGE);
  }
}
