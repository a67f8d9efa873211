package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Code;
import readout.intake.ImportPipeline;
import readout.intake.ImportRequest;
import readout.intake.ImportResult;
import readout.intake.PickedTurns;
import readout.output.Output;
import readout.output.OutputWriter;
import readout.record.FilePermissions;

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
  private static final Option<Boolean> FORCE =
      Option.flag("Overwrite an existing file.", "--force");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("import");
    spec.addPositional(
        Options.names("FILE", "1", "The transcript: WebVTT, SubRip, JSON or a chat log."));
    spec.addOption(OUTPUT.spec());
    spec.addOption(FROM.spec());
    spec.addOption(LIST.spec());
    spec.addOption(PICK.spec());
    spec.addOption(FORCE.spec());
    spec.usageMessage()
        .description("Makes the draft of a record from what was said, and adds nothing.")
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
      return done(pipeline.list(files.get(0)), null, null, console);
    }
    String name = OUTPUT.in(arguments);
    Path file = name == null || name.equals("-") ? null : FileSystems.getDefault().getPath(name);
    boolean exists = file != null && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (exists && !OutputWriter.isStream(file) && !FORCE.isIn(arguments)) {
      console.fail(
          Code.FILE_EXISTS,
          "there is a file \"" + file + "\" already",
          "choose another name, or replace the old file with --force");
      return ExitStatus.USAGE;
    }
    ImportRequest request = new ImportRequest(files, FROM.in(arguments), pick(arguments));
    return done(pipeline.run(request), file, files.get(0), console);
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

  private static int done(ImportResult result, Path file, String source, Console console) {
    console.report(result.diagnostics());
    if (result.record() == null) {
      return result.unusable() ? ExitStatus.USAGE : ExitStatus.WRONG;
    }
    if (file == null) {
      console.out().print(result.record());
    } else if (!isWritten(result.record(), file, source, console)) {
      return ExitStatus.USAGE;
    }
    result.notices().forEach(console::say);
    return ExitStatus.DONE;
  }

  /** Writes the draft for those alone who may read the source. */
  private static boolean isWritten(String record, Path file, String source, Console console) {
    boolean created = false;
    try {
      created =
          !source.equals("-")
              && FilePermissions.createLike(FileSystems.getDefault().getPath(source), file);
      OutputWriter.write(List.of(new Output(file, record)), List.of());
      return true;
    } catch (IOException e) {
      if (created) {
        file.toFile().delete();
      }
      console.fail(Code.CANNOT_WRITE, "cannot write " + e.getMessage());
      return false;
    }
  }
}
