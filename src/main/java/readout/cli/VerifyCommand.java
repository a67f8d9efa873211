package readout.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.record.PeopleFiles;
import readout.report.TranscriptReport;
import readout.report.VerdictReport;
import readout.verify.VerifyPipeline;
import readout.verify.VerifyRequest;
import readout.verify.VerifyResult;
import readout.verify.transcript.TranscriptPipeline;

/** {@code readout verify}: compares the quotes of a published page with its record. */
final class VerifyCommand implements Command {
  private static final String JSON = "json";
  private static final List<String> FORMATS = List.of("human", JSON);

  private static final Option<String> AUDIENCE =
      Option.word(
          Options.AUDIENCES,
          "AUDIENCE",
          "Who the page is for: public, press or internal. Default: public.",
          "--audience");
  private static final Option<String> FORMAT =
      Option.word(FORMATS, "FORMAT", "human or json. Default: human.", "-f", "--format");
  private static final Option<String> AT =
      Options.instant("The time at which embargoes are judged");

  private static final Option<String> TRANSCRIPT =
      Option.text(
          "FILE",
          "Compare the record's quotes with this transcript instead, as readout import reads it:"
              + " their words, who said them and when.",
          "--transcript");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("verify");
    spec.addPositional(
        file(
            "NOTE",
            "0",
            "1",
            "The published page: HTML, Markdown or text, by its name; - reads standard input."
                + " Left out with --transcript."));
    spec.addPositional(file("RECORD", "1", "0..1", "The record it is made from."));
    spec.addOption(TRANSCRIPT.spec());
    spec.addOption(AUDIENCE.spec());
    spec.addOption(FORMAT.spec());
    spec.addOption(AT.spec());
    spec.addOption(Options.PEOPLE.spec());
    spec.usageMessage()
        .description("Says for every quote on a page whether it still matches the record.")
        .footer(
            "",
            "Answers: exact; exact but for foldings, which are named; without its negation;",
            "prepared, but delivered otherwise; by somebody else or in another part; not in",
            "the record; not to be published.",
            "",
            "Foldings: white space; quotation marks; footnote marks; the case of the first",
            "letter, also in brackets; final punctuation; obvious typing errors; words left",
            "out where an ellipsis says so; words struck out. Line breaks do not count.",
            "",
            "The title, descriptions, alternative texts and JSON-LD of a page are read too;",
            "what is hidden from its readers is not. Speakers are looked for in the sentence,",
            "in the credit of a block quotation, and in headings and names around it.",
            "",
            "Exit status: 0 all are exact, 1 an answer is one of the last five, 2 wrong",
            "usage or a file that cannot be read.",
            "",
            "With --transcript: exact; exact but for foldings; at another time; by somebody",
            "else; without its negation; in other words; not in the transcript. Folded are",
            "also capital letters, punctuation, hesitations, repeated words, and numbers and",
            "signs in words, as machines write them; the exit status is 1 from \"at another",
            "time\" on.",
            "",
            "Examples:",
            "  readout verify release.html meeting.yaml",
            "  readout verify --transcript meeting.vtt meeting.yaml",
            "  curl -s https://ministry.example/news/42 | readout verify - meeting.yaml");
    return spec;
  }

  private static PositionalParamSpec file(
      String label, String index, String arity, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(index)
        .arity(arity)
        .type(String.class)
        .description(description)
        .build();
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    String note = arguments.matchedPositionalValue(0, "");
    String record = arguments.matchedPositionalValue(1, "");
    String format = format(arguments);
    String transcript = TRANSCRIPT.in(arguments);
    if (transcript != null) {
      if (!record.isEmpty()) {
        throw Options.wrong(
            arguments,
            "--transcript compares one record, and there are two files",
            "name the record alone: readout verify --transcript " + transcript + " RECORD");
      }
      PeopleFiles people = new PeopleFiles(Options.people(arguments));
      TranscriptPipeline.Result result =
          new TranscriptPipeline(console.in()).run(transcript, note, people);
      return report(transcript, note, result, format, console);
    }
    if (record.isEmpty()) {
      throw Options.wrong(
          arguments,
          "Missing required parameter: 'RECORD'",
          "name the page and the record it is made from");
    }
    VerifyRequest request =
        new VerifyRequest(
            note,
            record,
            Options.audience(arguments, AUDIENCE),
            Options.at(arguments, AT, console),
            Options.people(arguments));
    VerifyResult result = new VerifyPipeline(console.in()).run(request);
    console.report(result.diagnostics());
    if (result.unusable()) {
      return ExitStatus.USAGE;
    }
    if (result.judged()) {
      console
          .out()
          .print(
              format.equals(JSON)
                  ? VerdictReport.json(note, record, result.quotes())
                  : VerdictReport.human(note, record, result.quotes()));
    }
    boolean good = result.quotes().stream().allMatch(q -> q.verdict().answer().isGood());
    return good && !result.diagnostics().hasErrors() ? ExitStatus.DONE : ExitStatus.WRONG;
  }

  private static String format(ParseResult arguments) {
    String word = FORMAT.in(arguments);
    return word == null
        ? FORMATS.get(0)
        : Options.oneOf(
            arguments,
            FORMAT.name(),
            word,
            FORMATS.contains(word) ? Optional.of(word) : Optional.empty(),
            FORMATS);
  }

  private static int report(
      String transcript,
      String record,
      TranscriptPipeline.Result result,
      String format,
      Console console) {
    console.report(result.diagnostics());
    if (result.compared() == null) {
      return result.unusable() ? ExitStatus.USAGE : ExitStatus.WRONG;
    }
    console
        .out()
        .print(
            format.equals(JSON)
                ? TranscriptReport.json(transcript, record, result)
                : TranscriptReport.human(transcript, record, result));
    return result.isGood() ? ExitStatus.DONE : ExitStatus.WRONG;
  }
}
