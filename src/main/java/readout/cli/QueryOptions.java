package readout.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import readout.query.AnswerFormat;
import readout.query.item.ItemKind;

/** The options of {@code query}, with their help. */
final class QueryOptions {
  /** What can be asked for. */
  static final List<ItemKind> KINDS =
      List.of(
          ItemKind.QUOTES,
          ItemKind.STEPS,
          ItemKind.DECISIONS,
          ItemKind.FIGURES,
          ItemKind.PEOPLE,
          ItemKind.MEETINGS,
          ItemKind.TOPICS);

  static final Option<String> WHO =
      Option.text(
          "NAME",
          "Of a person or group: an id, or words of the name. Of quotes: who spoke; of people: the"
              + " person; of all else: who is on the meeting's list.",
          "--who");
  static final Option<String> ORGANIZATION =
      Option.text("NAME", "The same by where people come from.", "--organization");
  static final Option<String> DELEGATION =
      Option.text("NAME", "The same by their side: its id, or words of its name.", "--delegation");
  static final Option<String> SERIES = Option.text("NAME", "Of meetings of a series.", "--series");
  static final Option<String> KIND =
      Option.text("KIND", "Of meetings of a kind, such as consultation.", "--kind");
  static final Option<String> TOPIC =
      Option.text("NAME", "On a topic: an id, or words of the title.", "--topic");
  static final Option<String> TAG = Option.text("TAG", "Of meetings with a tag.", "--tag");
  static final Option<String> SINCE =
      Option.text(
          "DATE",
          "Of meetings that may have been on or after a date (EDTF): 2026-05-13, 2026-05, 2026.",
          "--since");
  static final Option<String> UNTIL =
      Option.text("DATE", "Of meetings that may have been on or before a date.", "--until");
  static final Option<String> MATCH =
      Option.text(
          "WORDS",
          "With all these words, whatever their case and accents; \"in quotation marks\", one after"
              + " the other. Words are not inflected.",
          "--match");
  static final Option<String> LANGUAGE =
      Option.text(
          "TAG",
          "In a language (BCP 47). Default: the record's, else one that fits.",
          "--language");
  static final Option<Boolean> OPEN =
      Option.flag("Steps that are still to be done, and that no later step takes up.", "--open");
  static final Option<Boolean> OVERDUE =
      Option.flag("The same of those whose time has passed for certain.", "--overdue");
  static final Option<String> OWNER =
      Option.text("NAME", "Steps of a person or body: an id, or words of the name.", "--owner");
  static final Option<String> DUE_BEFORE =
      Option.text("DATE", "Steps that may be due before a date.", "--due-before");
  static final Option<String> STATUS =
      Option.text("WORD", "Meetings, decisions or steps of a status, such as adopted.", "--status");
  static final Option<String> LABEL =
      Option.text("WORDS", "Figures that measure something, by words of the label.", "--label");
  static final Option<String> SORT =
      Option.text(
          "ORDER",
          "latest, date, or a column; of steps also due. Default: latest first; steps, due first.",
          "--sort");
  static final Option<Integer> LIMIT =
      Option.number("N", "No more than so many answers.", "--limit");
  static final Option<Boolean> COUNT = Option.flag("Print how many there are.", "--count");
  static final Option<String> FORMAT =
      Option.word(
          AnswerFormat.keys(),
          "FORMAT",
          String.join(", ", AnswerFormat.keys(ItemKind.QUOTES))
              + "; of figures also chart and svg. Default: table; with --label chart.",
          "-f",
          "--format");
  static final Option<String> TEMPLATE =
      Option.text(
          "TEMPLATE",
          "The template of -f note. Default: quote-sheet, next-steps or minutes, by what is asked.",
          "-t",
          "--template");
  static final Option<Integer> WIDTH =
      Option.number(
          "COLUMNS",
          "How wide a table may be. Default: the terminal's width; elsewhere as wide as it is.",
          "--width");
  static final Option<String> AUDIENCE =
      Option.word(
          Options.AUDIENCES,
          "AUDIENCE",
          "public, press or internal: whom the answer is for. Default: public.",
          "--audience");
  static final Option<String> AT =
      Options.instant("The time at which embargoes are judged and steps are overdue");
  static final Option<Boolean> NO_INDEX =
      Option.flag("Read all records, and keep no index in the cache folder.", "--no-index");

  private QueryOptions() {}

  /** What can be asked for, as it is typed. */
  static List<String> kinds() {
    return KINDS.stream().map(ItemKind::key).toList();
  }

  /** The options, arguments and help of the command. */
  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("query");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("WHAT")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(kinds())
            .description(String.join(", ", kinds()) + ".")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1..*")
            .paramLabel("DIR")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Folders of records, or single records; - reads standard input.")
            .build());
    Stream.of(
            WHO,
            ORGANIZATION,
            DELEGATION,
            SERIES,
            KIND,
            TOPIC,
            TAG,
            SINCE,
            UNTIL,
            MATCH,
            LANGUAGE,
            OPEN,
            OVERDUE,
            OWNER,
            DUE_BEFORE,
            STATUS,
            LABEL,
            SORT,
            LIMIT,
            COUNT,
            FORMAT,
            TEMPLATE,
            Options.TEMPLATES,
            WIDTH,
            AUDIENCE,
            AT,
            Options.PEOPLE,
            NO_INDEX)
        .forEach(option -> spec.addOption(option.spec()));
    spec.usageMessage()
        .description(
            "Answers a question to many records: who said what, what was decided, what is still to"
                + " be done.")
        .footer(
            "",
            "All conditions must hold. A vague date matches when it may: a meeting in May 2026",
            "may have been on the 13th. Records are read once: what they say is kept in an",
            "index in your cache folder, which only you can read.",
            "",
            "Exit status: 0 something was found, 1 nothing was found, 2 wrong usage, or a record",
            "could not be read (the others are answered for).",
            "",
            "Examples:",
            "  readout query quotes records/ --who \"Ivo Lund\" --match tariff",
            "  readout query steps records/ --open --delegation unions",
            "  readout query quotes records/ --who lund -f note > lund.md",
            "  readout query steps records/ --overdue --owner duarte --audience internal",
            "  readout query people records/ --who lund --since 2026-03 --until 2026-03",
            "  readout query decisions records/ --since 2026 -f csv > decisions.csv",
            "  readout query figures records/ --match \"trade volume\" --sort date",
            "  readout query figures records/ --label \"trade volume\" -f svg > trade.svg");
    return spec;
  }
}
