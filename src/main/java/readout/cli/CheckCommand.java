package readout.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.check.CheckPipeline;
import readout.check.CheckRequest;
import readout.check.CheckResult;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.VisibleText;
import readout.meeting.Audience;
import readout.output.PrintedPlaces;
import readout.output.TemplateTrial;
import readout.report.ReportFormat;
import readout.report.Summary;

/** {@code readout check}: checks records, each by itself and all together. */
final class CheckCommand implements Command {
  private static final Option<String> FORMAT =
      Option.word(
          ReportFormat.keys(),
          "FORMAT",
          "human, short, json, sarif, github or junit. Default: human.",
          "-f",
          "--format");
  private static final Option<String> AUDIENCE =
      Option.word(
          Options.AUDIENCES,
          "AUDIENCE",
          "public, press or internal: warn where free text names someone this audience must"
              + " not learn about. Default: public and press.",
          "--audience");
  private static final Option<String> LANGUAGE =
      Option.text(
          "TAG,...",
          "List what is not yet translated into a language (BCP 47), or several. Default: the record's.",
          "--language");
  private static final Option<String> TEMPLATE =
      Option.text(
          "TEMPLATE",
          "Also try a template, built-in or your own, on sample records, and list what it never"
              + " shows.",
          "-t",
          "--template");
  private static final Option<Boolean> CLEARED =
      Option.flag(
          "Report every quote and other item that is not as it was cleared (readout clear).",
          "--cleared");
  private static final Option<Boolean> WARNINGS_AS_ERRORS =
      Option.flag("Treat warnings as errors.", "--warnings-as-errors");
  private static final Option<Boolean> QUIET = Option.flag("Print errors only.", "-q", "--quiet");
  private static final Option<String> AT =
      Options.instant("The time at which waivers and embargoes are judged");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("check");
    spec.addPositional(
        Options.names(
            "PATH",
            "0..*",
            "Records, or folders whose .yaml and .yml files are read, at any depth;"
                + " - reads standard input."));
    spec.addOption(FORMAT.spec());
    spec.addOption(AUDIENCE.spec());
    spec.addOption(LANGUAGE.spec());
    spec.addOption(TEMPLATE.spec());
    spec.addOption(Options.TEMPLATES.spec());
    spec.addOption(Options.PEOPLE.spec());
    spec.addOption(CLEARED.spec());
    spec.addOption(WARNINGS_AS_ERRORS.spec());
    spec.addOption(QUIET.spec());
    spec.addOption(AT.spec());
    spec.usageMessage()
        .description("Reports errors and warnings in records, and writes nothing.")
        .footer(
            "",
            "Exit status: 0 no errors, 1 an error, 2 wrong usage, a path that cannot be read",
            "or a folder without records.",
            "",
            "Examples:",
            "  readout check meeting.yaml",
            "  readout check records/ --warnings-as-errors",
            "  readout check meeting.yaml --audience public",
            "  readout check meeting.yaml --language fr,kk",
            "  readout check records/ -f sarif > readout.sarif",
            "  readout check -t my/note.html.mustache");
    return spec;
  }

  /** Without the option, all who may not see everything. */
  private static List<Audience> readers(ParseResult arguments) {
    return AUDIENCE.in(arguments) == null
        ? List.of(Audience.PUBLIC, Audience.PRESS)
        : List.of(Options.audience(arguments, AUDIENCE));
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    List<String> paths = arguments.matchedPositionalValue(0, List.of());
    String template = TEMPLATE.in(arguments);
    if (paths.isEmpty() && template == null) {
      throw Options.wrong(
          arguments, "there is nothing to check", "name records or folders: readout check .");
    }
    String word = FORMAT.in(arguments);
    ReportFormat format =
        word == null
            ? ReportFormat.HUMAN
            : Options.oneOf(
                arguments, FORMAT.name(), word, ReportFormat.named(word), ReportFormat.keys());
    Path templates = Options.folder(arguments, Options.TEMPLATES);
    CheckRequest request =
        new CheckRequest(
            paths,
            template,
            templates,
            Options.at(arguments, AT, console),
            readers(arguments),
            CLEARED.isIn(arguments),
            Options.languages(arguments, LANGUAGE),
            Options.people(arguments));
    ProgressLine progress = new ProgressLine(console);
    PrintedPlaces places = new PrintedPlaces(request.at());
    CheckResult result =
        new CheckPipeline(console.in(), TemplateTrial::of, places::of).run(request, progress);
    progress.clear();
    Diagnostics diagnostics = result.findings().diagnostics();
    if (WARNINGS_AS_ERRORS.isIn(arguments)) {
      diagnostics.warningsAreErrors();
    }
    boolean quiet = QUIET.isIn(arguments);
    if (quiet) {
      diagnostics.keepErrors();
    }
    console.out().print(format.print(result.findings(), Version.text(), console.colour()));
    if (format.endsWithSummary() && !quiet) {
      Summary.lines(result.findings())
          .forEach(line -> console.out().println(VisibleText.line(line)));
    }
    if (result.unusable()) {
      return ExitStatus.USAGE;
    }
    return diagnostics.hasErrors() ? ExitStatus.WRONG : ExitStatus.DONE;
  }
}
