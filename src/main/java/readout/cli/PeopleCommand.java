package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostics;
import readout.meeting.date.DateMistake;
import readout.meeting.date.EdtfDate;
import readout.output.Output;
import readout.output.OutputWriter;
import readout.record.RecordInput;
import readout.roster.Appearances;
import readout.roster.ImportedPeople;
import readout.roster.MissingLines;
import readout.roster.RosterPipeline;
import readout.roster.RosterReport;

/** {@code readout people}: who is who, who held what, who is missing; and the import of lists. */
final class PeopleCommand implements Command {
  private static final String IMPORT = "import";
  private static final String DEFAULT_OUTPUT = "people.yaml";
  private static final List<String> FORMATS = List.of("text", "json");

  private static final Option<String> ON =
      Option.text("DATE", "List what each person held on a day, such as 2026-05-13.", "--on");
  private static final Option<Boolean> MISSING =
      Option.flag(
          "Print those whom the people file lacks, as lines to paste into it.", "--missing");
  private static final Option<String> FORMAT =
      Option.word(FORMATS, "FORMAT", "text or json. Default: text.", "-f", "--format");
  private static final Option<String> OUTPUT =
      Option.text(
          "FILE",
          "With import: the file to write; - is standard output. Default: people.yaml.",
          "-o",
          "--output");
  private static final Option<Boolean> FORCE =
      Option.flag("With import: overwrite an existing file.", "--force");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("people");
    spec.addPositional(
        Options.names(
            "PATH",
            "0..*",
            "A people file, records, or folders of both; or \"import\" and a file. Default: the"
                + " folder you are in."));
    spec.addOption(ON.spec());
    spec.addOption(MISSING.spec());
    spec.addOption(Options.PEOPLE.spec());
    spec.addOption(FORMAT.spec());
    spec.addOption(OUTPUT.spec());
    spec.addOption(FORCE.spec());
    spec.usageMessage()
        .description(
            "Lists the people of the people file: their names, what they held and when, and in"
                + " which of the records they appear.")
        .footer(
            "",
            "It shows internal offices too, marked: the list is for your own side.",
            "",
            "import reads Popolo JSON (persons, memberships, posts, organizations) or a",
            "table (CSV) with the columns id, name, aliases, honorific, country, url, role,",
            "organization, delegation, from, to, audience, of which name is required. A row",
            "is one office; rows of one id, or of one name, are one person.",
            "",
            "Exit status: 0 done, 1 a file is wrong, 2 wrong usage or a file that cannot be",
            "read or written.",
            "",
            "Examples:",
            "  readout people",
            "  readout people people.yaml --on 2026-05-13",
            "  readout people records/",
            "  readout people records/ --missing >> people.yaml",
            "  readout people import ministers.json -o people.yaml");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    List<String> paths = arguments.matchedPositionalValue(0, List.of());
    if (!paths.isEmpty() && paths.get(0).equals(IMPORT)) {
      return imported(arguments, paths.subList(1, paths.size()), console);
    }
    for (Option<?> option : List.of(OUTPUT, FORCE)) {
      if (option.isIn(arguments)) {
        throw Options.wrong(
            arguments, option.name() + " is for import", "readout people import FILE");
      }
    }
    EdtfDate on = on(arguments);
    if (on != null && MISSING.isIn(arguments)) {
      throw Options.wrong(arguments, "--missing and --on exclude each other", "use one of them");
    }
    String format = format(arguments);
    RosterPipeline pipeline = new RosterPipeline(console.in(), Options.people(arguments));
    List<Appearances> all = pipeline.run(paths.isEmpty() ? List.of(".") : paths);
    Diagnostics diagnostics = pipeline.diagnostics();
    if (MISSING.isIn(arguments)) {
      console.out().print(MissingLines.of(all));
    } else if (all.stream().noneMatch(Appearances::hasFile) && !diagnostics.hasErrors()) {
      console.fail(
          Code.BAD_PEOPLE,
          "there is no people file here or in a folder above",
          "name one with --people, or begin one: readout people --missing > people.yaml");
      return ExitStatus.USAGE;
    } else {
      RosterReport report = new RosterReport(all, on);
      console.out().print(format.equals("json") ? report.json() : report.text());
    }
    console.report(diagnostics);
    if (pipeline.isUnusable()) {
      return ExitStatus.USAGE;
    }
    return diagnostics.hasErrors() ? ExitStatus.WRONG : ExitStatus.DONE;
  }

  private static String format(ParseResult arguments) {
    String word = FORMAT.in(arguments);
    return word == null
        ? FORMATS.get(0)
        : Options.oneOf(
            arguments, FORMAT.name(), word, Optional.of(word).filter(FORMATS::contains), FORMATS);
  }

  private static EdtfDate on(ParseResult arguments) {
    String text = ON.in(arguments);
    if (text == null) {
      return null;
    }
    return EdtfDate.parse(text)
        .orElseThrow(
            () -> {
              String meant = DateMistake.suggestion(text);
              return Options.wrong(
                  arguments,
                  ON.name() + ": \"" + text + "\" is not a date",
                  meant.isEmpty()
                      ? "write year, month and day: 2026-05-13"
                      : "did you mean \"" + meant + "\"?");
            });
  }

  private static int imported(ParseResult arguments, List<String> files, Console console) {
    for (Option<?> option : List.of(ON, MISSING, FORMAT, Options.PEOPLE)) {
      if (option.isIn(arguments)) {
        throw Options.wrong(arguments, option.name() + " does not go with import", "leave it out");
      }
    }
    if (files.size() != 1) {
      throw Options.wrong(
          arguments, "import takes one file", "readout people import ministers.json");
    }
    String output = OUTPUT.isIn(arguments) ? OUTPUT.in(arguments) : DEFAULT_OUTPUT;
    boolean standard = output.equals("-");
    Path file = standard ? null : FileSystems.getDefault().getPath(output);
    if (OutputFile.isRefused(file, files, FORCE.isIn(arguments), console)) {
      return ExitStatus.USAGE;
    }
    ImportedPeople imported;
    try {
      imported =
          ImportedPeople.of(RecordInput.read(files.get(0), console.in(), RecordInput.BYTE_LIMIT));
    } catch (RecordInput.Unusable e) {
      Diagnostics diagnostics = new Diagnostics();
      diagnostics.add(e.diagnostic());
      console.report(diagnostics);
      return ExitStatus.USAGE;
    }
    console.report(imported.diagnostics());
    if (imported.text() == null) {
      return ExitStatus.WRONG;
    }
    imported.notes().forEach(console::say);
    if (standard) {
      console.out().print(imported.text());
      return ExitStatus.DONE;
    }
    try {
      OutputWriter.write(List.of(new Output(file, imported.text())), List.of());
    } catch (IOException e) {
      OutputFile.failed(e, console);
      return ExitStatus.USAGE;
    }
    console.say(file + ": " + (imported.count() == 1 ? "1 person" : imported.count() + " people"));
    return ExitStatus.DONE;
  }
}
