package readout.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.report.VerdictReport;
import readout.verify.VerifyPipeline;
import readout.verify.VerifyRequest;
import readout.verify.VerifyResult;

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

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("verify");
    spec.addPositional(
        file(
            "NOTE",
            0,
            "The published page: HTML, Markdown or text, by its name; - reads standard input."));
    spec.addPositional(file("RECORD", 1, "The record it is made from."));
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
            "Examples:",
            "  readout verify release.html meeting.yaml",
            "  curl -s https://ministry.example/news/42 | readout verify - meeting.yaml");
    return spec;
  }

  private static PositionalParamSpec file(String label, int index, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(String.valueOf(index))
        .arity("1")
        .type(String.class)
        .description(description)
        .build();
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    String note = arguments.matchedPositionalValue(0, "");
    String record = arguments.matchedPositionalValue(1, "");
    String word = FORMAT.in(arguments);
    String format =
        word == null
            ? FORMATS.get(0)
            : Options.oneOf(
                arguments,
                FORMAT.name(),
                word,
                FORMATS.contains(word) ? Optional.of(word) : Optional.empty(),
                FORMATS);
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
}
