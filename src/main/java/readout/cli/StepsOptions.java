package readout.cli;

import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import readout.query.AnswerFormat;
import readout.query.steps.FollowUpGrouping;

/** The options of {@code steps}, with their help. */
final class StepsOptions {
  /** The word for messages. */
  static final String EML = "eml";

  static final Option<String> SERIES =
      Option.text("NAME", "Steps of the meetings of a series.", "--series");
  static final Option<String> SINCE =
      Option.text(
          "DATE",
          "Also what was done or dropped on or after a date (EDTF), such as the last meeting's.",
          "--since");
  static final Option<String> BY =
      Option.word(
          FollowUpGrouping.keys(),
          "GROUP",
          String.join(", ", FollowUpGrouping.keys()) + ": what is put together. Default: state.",
          "--by");
  static final Option<Boolean> REMIND =
      Option.flag(
          "Print a message to each owner about what they have to do, instead of the list.",
          "--remind");
  static final Option<String> FORMAT =
      Option.word(
          Stream.concat(AnswerFormat.rowKeys().stream(), Stream.of(EML)).toList(),
          "FORMAT",
          String.join(", ", AnswerFormat.rowKeys())
              + "; with --remind, eml for messages to be sent. Default: table.",
          "-f",
          "--format");
  static final Option<String> FOLDER =
      Option.text("DIR", "The folder for messages, with --remind -f eml.", "-o", "--output");

  private StepsOptions() {}

  /** The options, arguments and help of the command. */
  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("steps");
    spec.addPositional(
        Options.names(
            "DIR", "0..*", "Folders of records, or single records; - reads standard input."));
    Stream.of(
            SERIES,
            QueryOptions.OWNER,
            SINCE,
            BY,
            REMIND,
            FORMAT,
            FOLDER,
            QueryOptions.WIDTH,
            QueryOptions.AUDIENCE,
            QueryOptions.AT,
            Options.PEOPLE,
            QueryOptions.NO_INDEX)
        .forEach(option -> spec.addOption(option.spec()));
    spec.usageMessage()
        .description(
            "Lists what a follow-up meeting opens with: the steps that are still to be done.")
        .footer(
            "",
            "A step that later ones continue (`follows`) is one line with its history. It is",
            "overdue or open; taken-up, when a meeting or owner that was not asked for goes",
            "on with it.",
            "",
            "Exit status: 0 there are such steps, 1 there are none, 2 wrong usage, or a",
            "record could not be read (the others are answered for).",
            "",
            "Examples:",
            "  readout steps records/ --series \"Trade Council\" --since 2026-03-05",
            "  readout steps records/ --by owner -f markdown > follow-up.md",
            "  readout steps records/ --owner duarte --remind",
            "  readout steps records/ --remind -f eml -o reminders/");
    return spec;
  }
}
