package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.intake.ImportPipeline;
import readout.intake.ImportRequest;
import readout.intake.ImportResult;
import readout.intake.PickedTurns;
import readout.intake.SourceKind;
import readout.output.Output;
import readout.output.OutputWriter;
import readout.record.FilePermissions;
import readout.record.NamedFailure;

/** {@code readout import}: makes the draft of a record from a transcript. */
final class ImportCommand implements Command {
  private static final Option<String> OUTPUT =
      Option.text("RECORD", "The record to write. Default: standard output.", "-o", "--output");
  private static final Option<String> FROM =
      Option.text(
          "RECORD",
          "The record of an earlier meeting: its participants, their ids and aliases settle who"
              + " the names of the file are.",
          "--from");
  private static final Option<Boolean> LIST =
      Option.flag("Print the turns instead, one a line, with number, time and speaker.", "--list");
  private static final Option<String> PICK =
      Option.text(
          "TURNS", "Take only these turns as quotes, by their numbers: 12,15-17.", "--pick");
  private static final Option<String> AS =
      Option.word(
          SourceKind.words(),
          "KIND",
          "What the files are: transcript, invitation, release or minutes. Default: what is in them"
              + " tells.",
          "--as");
  private static final Option<String> ON =
      Option.text(
          "DATE",
          "The day of the meeting, 2026-05-13, or its beginning, 2026-05-13T10:00, where an"
              + " invitation is for a series or for several.",
          "--on");
  private static final Option<String> LANGUAGE =
      Option.text(
          "TAG",
          "The language of a release or of minutes (BCP 47). Default: what the file declares, else"
              + " what its words tell.",
          "--language");
  private static final Option<String> INTO =
      Option.text(
          "RECORD",
          "Add to this record. What it has stays as it is; what contradicts it is told.",
          "--into");
  private static final Option<Boolean> FORCE =
      Option.flag("Overwrite an existing file.", "--force");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("import");
    spec.addPositional(
        Options.names(
            "FILE",
            "1..*",
            "A transcript (WebVTT, SubRip, JSON, a chat log), an invitation (iCalendar), a release"
                + " (HTML, text) or minutes (Markdown, Word). Several are of one meeting."));
    spec.addOption(OUTPUT.spec());
    spec.addOption(FROM.spec());
    spec.addOption(Options.PEOPLE.spec());
    spec.addOption(LIST.spec());
    spec.addOption(PICK.spec());
    spec.addOption(INTO.spec());
    spec.addOption(AS.spec());
    spec.addOption(ON.spec());
    spec.addOption(LANGUAGE.spec());
    spec.addOption(FORCE.spec());
    spec.usageMessage()
        .description("Makes the draft of a record from what was said or written, and adds nothing.")
        .footer(
            "",
            "Speakers, words and times are those of the file; what it does not say is TBD.",
            "What could not be read, and who is not known, is listed on standard error.",
            "",
            "Exit status: 0 done, 1 there is nothing to import, 2 wrong usage or a file that",
            "cannot be used.",
            "",
            "Examples:",
            "  readout import talks.vtt -o talks.yaml",
            "  readout import talks.vtt -o talks.yaml --from earlier-talks.yaml",
            "  readout import invitation.ics talks.vtt -o talks.yaml",
            "  readout import series.ics --on 2026-09-08 -o working-group.yaml",
            "  readout import minutes.docx --into talks.yaml",
            "  readout import talks.vtt --list",
            "  readout import talks.vtt --pick 12,15-17 -o talks.yaml");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    List<String> files = arguments.matchedPositionalValue(0, List.of());
    ImportPipeline pipeline = new ImportPipeline(console.in());
    if (LIST.isIn(arguments)) {
      if (PICK.isIn(arguments)) {
        throw Options.wrong(
            arguments, "--list prints all turns and --pick takes some", "leave one of them out");
      }
      if (files.size() > 1) {
        throw Options.wrong(
            arguments, "--list prints the turns of one file", "name one transcript");
      }
      boolean named = kind(arguments) == SourceKind.TRANSCRIPT;
      return done(pipeline.list(files.get(0), named), null, files, console);
    }
    String into = INTO.in(arguments);
    String output = OUTPUT.in(arguments);
    String name = output == null ? into : output;
    Path file = name == null || name.equals("-") ? null : FileSystems.getDefault().getPath(name);
    boolean addsTo = into != null && (output == null || output.equals(into));
    List<String> read = new ArrayList<>(files);
    read.add(FROM.in(arguments));
    read.add(addsTo ? null : into);
    Path people = Options.people(arguments);
    read.add(people == null ? null : people.toString());
    if (OutputFile.isRefused(file, read, addsTo || FORCE.isIn(arguments), console)) {
      return ExitStatus.USAGE;
    }
    ImportRequest request =
        new ImportRequest(
            files,
            FROM.in(arguments),
            Options.people(arguments),
            file,
            pick(arguments),
            kind(arguments),
            day(arguments),
            language(arguments),
            into);
    return done(pipeline.run(request), file, files, console);
  }

  private static SourceKind kind(ParseResult arguments) {
    String word = AS.in(arguments);
    return word == null
        ? null
        : Options.oneOf(arguments, AS.name(), word, SourceKind.of(word), SourceKind.words());
  }

  private static String day(ParseResult arguments) {
    String text = ON.in(arguments);
    if (text == null) {
      return "";
    }
    try {
      return text.indexOf('T') > 0
          ? LocalDateTime.parse(text).toString()
          : LocalDate.parse(text).toString();
    } catch (DateTimeException e) {
      throw Options.wrong(
          arguments,
          "--on: \"" + text + "\" is not a day",
          "write it as 2026-05-13, or with the beginning of the meeting as 2026-05-13T10:00");
    }
  }

  private static String language(ParseResult arguments) {
    List<String> languages = Options.languages(arguments, LANGUAGE);
    if (languages.size() > 1) {
      throw Options.wrong(arguments, "--language: a file is in one language", "name one");
    }
    return languages.isEmpty() ? "" : languages.get(0);
  }

  private static PickedTurns pick(ParseResult arguments) {
    String text = PICK.in(arguments);
    return text == null
        ? null
        : PickedTurns.of(text)
            .orElseThrow(
                () ->
                    Options.wrong(
                        arguments,
                        "--pick: \"" + text + "\" is not a list of turns",
                        "write their numbers, as --list prints them: 12,15-17"));
  }

  private static int done(ImportResult result, Path file, List<String> sources, Console console) {
    console.report(result.diagnostics());
    if (result.record() == null) {
      return result.unusable() ? ExitStatus.USAGE : ExitStatus.WRONG;
    }
    if (file == null) {
      console.out().print(result.record());
    } else if (!isWritten(result.record(), file, sources, console)) {
      return ExitStatus.USAGE;
    }
    result.notices().forEach(console::say);
    return ExitStatus.DONE;
  }

  /** Writes the draft for those alone who may read its sources. */
  private static boolean isWritten(
      String record, Path file, List<String> sources, Console console) {
    boolean created = false;
    try {
      List<Path> old = sources.stream().map(FileSystems.getDefault()::getPath).toList();
      created = !OutputWriter.isStream(file) && FilePermissions.createLike(old, file);
      OutputWriter.write(List.of(new Output(file, record)), List.of());
      return true;
    } catch (IOException e) {
      if (created) {
        file.toFile().delete();
      }
      OutputFile.failed(NamedFailure.named(file, e), console);
      return false;
    }
  }
}
