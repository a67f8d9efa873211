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
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.output.Output;
import readout.output.OutputWriter;
import readout.record.CarriedOver;
import readout.record.EarlierRecord;
import readout.record.InputFiles;
import readout.record.KnownIds;
import readout.record.NewRecord;
import readout.record.PeopleFiles;
import readout.record.RecordSchema;
import readout.record.TranslationDraft;

/** {@code readout new}: creates a record. */
final class NewCommand implements Command {
  private static final Option<String> KIND =
      Option.word(
          NewRecord.kinds(),
          "KIND",
          "The kind of meeting: "
              + String.join(", ", NewRecord.kinds())
              + ". Default: that of the earlier record, else meeting.",
          "--kind");
  private static final Option<String> FROM =
      Option.text(
          "RECORD",
          "The record of the previous meeting: what it announced, its participants and rules, and"
              + " the next steps that are still open are carried over.",
          "--from");
  private static final Option<Boolean> TRANSLATION =
      Option.flag(
          "Create a translation of the record named by --from into the language named by"
              + " --language: TBD for each text, with the original in a comment above it.",
          "--translation");
  private static final Option<String> LANGUAGE =
      Option.text(
          "TAG",
          "The language the record is written in (BCP 47). Default: that of the earlier record,"
              + " else en.",
          "--language");
  private static final Option<Boolean> FORCE =
      Option.flag("Overwrite an existing file.", "--force");

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
    spec.addOption(KIND.spec());
    spec.addOption(FROM.spec());
    spec.addOption(TRANSLATION.spec());
    spec.addOption(LANGUAGE.spec());
    spec.addOption(Options.PEOPLE.spec());
    spec.addOption(FORCE.spec());
    spec.usageMessage()
        .description(
            "Creates a record: a commented skeleton, with TBD wherever something is to be written.")
        .footer(
            "",
            "Examples:",
            "  readout new talks.yaml",
            "  readout new council-8.yaml --from council-7.yaml",
            "  readout new council-7-fr.yaml --from council-7.yaml --language fr --translation",
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
    if (exists && !FORCE.isIn(arguments)) {
      diagnostics.add(
          Diagnostic.error(Code.FILE_EXISTS, null, null, "there is a file \"" + file + "\" already")
              .help("choose another name, or replace the old file with --force"));
      console.report(diagnostics);
      return ExitStatus.USAGE;
    }
    String from = FROM.in(arguments);
    if (file != null && from != null && isSame(from, file)) {
      diagnostics.add(
          Diagnostic.error(
                  Code.OUTPUT_IS_RECORD,
                  null,
                  null,
                  "the new record would overwrite the earlier one, " + from)
              .help("choose another name for the new record"));
      console.report(diagnostics);
      return ExitStatus.USAGE;
    }
    boolean translation = TRANSLATION.isIn(arguments);
    if (translation && from == null) {
      throw Options.wrong(
          arguments, "--translation needs the record to translate", "name it: --from meeting.yaml");
    }
    if (translation && kind != null) {
      throw Options.wrong(
          arguments, "--kind: a translation has the kind of its original", "leave it out");
    }
    PeopleFiles people = new PeopleFiles(Options.people(arguments));
    Map<String, String> asked = new HashMap<>();
    for (String tag : Options.languages(arguments, LANGUAGE)) {
      asked.put("language", "language: " + tag + "\n");
    }
    if (from == null) {
      String skeleton = NewRecord.text(kind == null ? "meeting" : kind, asked);
      return write(file, KnownIds.in(skeleton, people, name == null ? "-" : name), console);
    }
    Optional<EarlierRecord> earlier = EarlierRecord.read(from, console.in(), people, diagnostics);
    if (earlier.isEmpty()) {
      console.report(diagnostics);
      boolean unusable = diagnostics.sorted().get(0).code().equals(Code.UNREADABLE_INPUT);
      return unusable ? ExitStatus.USAGE : ExitStatus.WRONG;
    }
    if (translation) {
      return write(
          file, TranslationDraft.of(earlier.get(), language(arguments, earlier.get())), console);
    }
    Map<String, String> blocks = CarriedOver.of(earlier.get(), diagnostics);
    console.report(diagnostics);
    blocks.putAll(asked);
    if (kind != null) {
      blocks.remove("kind");
    }
    String skeleton = kind == null ? CarriedOver.kind(earlier.get()) : kind;
    String text = NewRecord.text(skeleton, blocks);
    return write(file, KnownIds.in(text, people, name == null ? "-" : name), console);
  }

  /** The one language to translate into. */
  private static String language(ParseResult arguments, EarlierRecord original) {
    List<String> languages = Options.languages(arguments, LANGUAGE);
    if (languages.size() != 1) {
      throw Options.wrong(arguments, "--translation needs one language", "name it: --language fr");
    }
    if (languages.get(0).equals(original.language())) {
      throw Options.wrong(
          arguments,
          "--language: the record is in \"" + languages.get(0) + "\" already",
          "name the language to translate into");
    }
    return languages.get(0);
  }

  private static boolean isSame(String from, Path file) {
    InputFiles inputs = new InputFiles();
    inputs.add("the record", from);
    return inputs.at(file) != null;
  }

  private static String kind(ParseResult arguments) {
    String word = KIND.in(arguments);
    return word == null
        ? null
        : Options.oneOf(
            arguments,
            KIND.name(),
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
      OutputWriter.write(List.of(new Output(file, text)), List.of());
    } catch (IOException e) {
      OutputFile.failed(e, console);
      return ExitStatus.USAGE;
    }
    if (Files.isRegularFile(file) && !Files.exists(file.resolveSibling(RecordSchema.FILE_NAME))) {
      console.say("for your editor, beside the record: readout schema > " + RecordSchema.FILE_NAME);
    }
    return ExitStatus.DONE;
  }
}
