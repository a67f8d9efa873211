package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.pipeline.EarlierRecord;
import readout.pipeline.InputFiles;
import readout.pipeline.NewRecord;
import readout.pipeline.Output;
import readout.pipeline.OutputWriter;
import readout.pipeline.RecordSchema;

/** {@code readout new}: a record is begun. */
final class NewCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("new");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("The record to write; - is standard output, the default.")
            .build());
    spec.addOption(
        Options.word(
            NewRecord.kinds(),
            "KIND",
            "The kind of meeting: "
                + String.join(", ", NewRecord.kinds())
                + ". Default: that of the earlier record, else meeting.",
            "--kind"));
    spec.addOption(
        Options.text(
            "RECORD",
            "The record of the meeting before: its delegations and participants are taken over, and"
                + " the next steps that are still open.",
            "--from"));
    spec.addOption(
        Options.text(
            "TAG",
            "The language the record is written in (BCP 47). Default: that of the earlier record,"
                + " else en.",
            "--language"));
    spec.addOption(
        OptionSpec.builder("--force")
            .type(boolean.class)
            .description("Write over a file that is there.")
            .build());
    spec.usageMessage()
        .description("Begins a record: a commented skeleton, with TBD for what is to be written.")
        .footer(
            "",
            "Examples:",
            "  readout new talks.yaml",
            "  readout new council-8.yaml --from council-7.yaml",
            "  readout new --kind briefing --language kk");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    String name = arguments.matchedPositionalValue(0, null);
    boolean standard = name == null || name.equals("-");
    Path file = standard ? null : FileSystems.getDefault().getPath(name);
    String kind = kind(arguments);
    Diagnostics diagnostics = new Diagnostics();
    boolean exists =
        file != null
            && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && !OutputWriter.isStream(file);
    if (exists && !arguments.hasMatchedOption("--force")) {
      diagnostics.add(
          Diagnostic.error("file-exists", null, null, "there is a file \"" + file + "\" already")
              .help("choose another name, or say --force when the old file may go"));
      console.report(diagnostics);
      return ExitStatus.USAGE;
    }
    String from = Options.value(arguments, "--from");
    if (file != null && from != null && isSame(from, file)) {
      diagnostics.add(
          Diagnostic.error(
                  "output-is-record",
                  null,
                  null,
                  "the new record would overwrite the earlier one, " + from)
              .help("choose another name for the new record"));
      console.report(diagnostics);
      return ExitStatus.USAGE;
    }
    Map<String, String> asked = new HashMap<>();
    for (String tag : Options.languages(arguments)) {
      asked.put("language", "language: " + tag + "\n");
    }
    if (from == null) {
      return write(file, NewRecord.text(kind == null ? "meeting" : kind, asked), console);
    }
    Optional<EarlierRecord> earlier = EarlierRecord.read(from, console.in(), diagnostics);
    console.report(diagnostics);
    if (earlier.isEmpty()) {
      boolean unusable = diagnostics.sorted().get(0).code().equals("unreadable-input");
      return unusable ? ExitStatus.USAGE : ExitStatus.WRONG;
    }
    if (earlier.get().stepsWithoutId() > 0) {
      console.say(
          from
              + ": open steps without an id, which `follows` cannot name: "
              + earlier.get().stepsWithoutId());
    }
    String same = earlier.get().kind();
    String usual = NewRecord.kinds().contains(same) ? same : "meeting";
    Map<String, String> blocks = new HashMap<>(earlier.get().blocks());
    blocks.putAll(asked);
    return write(file, NewRecord.text(kind == null ? usual : kind, blocks), console);
  }

  private static boolean isSame(String from, Path file) {
    InputFiles inputs = new InputFiles();
    inputs.add("the record", from);
    return inputs.at(file) != null;
  }

  private static String kind(ParseResult arguments) {
    String word = Options.value(arguments, "--kind");
    return word == null
        ? null
        : Options.oneOf(
            arguments,
            "--kind",
            word,
            Optional.of(word).filter(NewRecord.kinds()::contains),
            NewRecord.kinds());
  }

  private static int write(Path file, String text, Console console) {
    if (file == null) {
      console.out().print(text);
      return ExitStatus.DONE;
    }
    try {
      OutputWriter.write(List.of(new Output(file, text)));
    } catch (IOException e) {
      console.say("error[cannot-write]: cannot write " + e.getMessage());
      return ExitStatus.USAGE;
    }
    if (Files.isRegularFile(file) && !Files.exists(file.resolveSibling(RecordSchema.FILE_NAME))) {
      console.say("for your editor, beside the record: readout schema > " + RecordSchema.FILE_NAME);
    }
    return ExitStatus.DONE;
  }
}
