package readout.cli;

import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.query.Conditions;
import readout.query.index.IndexRequest;
import readout.query.item.ItemKind;
import readout.query.phrases.Phrases;
import readout.query.phrases.PhrasesFormat;
import readout.query.phrases.PhrasesPipeline;
import readout.query.phrases.PhrasesRequest;

/** {@code readout phrases}: how the wording of recurring lines changed. */
final class PhrasesCommand implements Command {
  private static final Option<String> SERIES =
      Option.text("NAME", "The series whose meetings are compared. Required.", "--series");
  private static final Option<String> FORMAT =
      Option.word(
          PhrasesFormat.keys(),
          "FORMAT",
          String.join(", ", PhrasesFormat.keys()) + ". Default: text.",
          "-f",
          "--format");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("phrases");
    spec.addPositional(
        Options.names(
            "DIR", "0..*", "Folders of records, or single records; - reads standard input."));
    Stream.of(
            SERIES,
            QueryOptions.TOPIC,
            QueryOptions.LANGUAGE,
            FORMAT,
            QueryOptions.AUDIENCE,
            QueryOptions.AT,
            Options.PEOPLE,
            QueryOptions.NO_INDEX)
        .forEach(option -> spec.addOption(option.spec()));
    spec.usageMessage()
        .description("Shows how the wording of recurring lines changed from meeting to meeting.")
        .footer(
            "",
            "Compared are outcomes of topics of one title; key messages under such topics,",
            "and agreements, with one id or more than half of their words in common. Removed",
            "words are in [-…-], added ones in {+…+}.",
            "",
            "Exit status: 0 there are such lines, 1 there are none, 2 wrong usage, or a",
            "record could not be read (the others are answered for).",
            "",
            "Examples:",
            "  readout phrases records/ --series \"Trade Council\"",
            "  readout phrases records/ --series \"Trade Council\" --audience internal");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    PhrasesRequest request = request(arguments, console);
    PhrasesFormat format = format(arguments);
    ProgressLine progress = new ProgressLine(console);
    Phrases phrases = new PhrasesPipeline(request).run(progress);
    progress.clear();
    console.report(phrases.diagnostics());
    WithheldCount.say(console, "lines", phrases.withheld(), request.audience());
    phrases.unknown().forEach(console::say);
    if (phrases.phrases().isEmpty() && phrases.unknown().isEmpty()) {
      console.say("no line recurs in the meetings that were compared");
    }
    if (!phrases.phrases().isEmpty()) {
      console.out().print(format.print(phrases.phrases()));
    }
    if (phrases.diagnostics().hasErrors()) {
      return ExitStatus.USAGE;
    }
    return phrases.phrases().isEmpty() ? ExitStatus.WRONG : ExitStatus.DONE;
  }

  private static PhrasesRequest request(ParseResult arguments, Console console) {
    QueryValues values = new QueryValues(arguments);
    IndexRequest records =
        values.records(
            console,
            0,
            "phrases",
            Set.of(ItemKind.MESSAGES, ItemKind.TOPICS, ItemKind.AGREEMENTS),
            false);
    String series = values.words(SERIES);
    if (series == null) {
      throw Options.wrong(
          arguments,
          "nothing says which meetings are compared",
          "name their series: --series \"Trade Council\"");
    }
    return new PhrasesRequest(
        records,
        Conditions.ofLines(series, values.words(QueryOptions.TOPIC), values.language()),
        Options.audience(arguments, QueryOptions.AUDIENCE),
        Options.at(arguments, QueryOptions.AT, console));
  }

  private static PhrasesFormat format(ParseResult arguments) {
    String word = FORMAT.in(arguments);
    return word == null
        ? PhrasesFormat.TEXT
        : Options.oneOf(
            arguments, FORMAT.name(), word, PhrasesFormat.named(word), PhrasesFormat.keys());
  }
}
