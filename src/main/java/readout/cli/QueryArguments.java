package readout.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Suggestion;
import readout.meeting.DateMistake;
import readout.meeting.DecisionStatus;
import readout.meeting.EdtfDate;
import readout.meeting.Status;
import readout.meeting.StepStatus;
import readout.query.AnswerFormat;
import readout.query.AnswerOrder;
import readout.query.Conditions;
import readout.query.DayRange;
import readout.query.QueryRequest;
import readout.query.index.IndexRequest;
import readout.query.item.ItemKind;
import readout.query.item.Sought;
import readout.record.PeopleFiles;

/** Makes a question of the arguments of {@code query}. */
final class QueryArguments {
  /** Where the index is, in the folder of the program's caches. */
  private static final String INDEX = "query";

  private final ParseResult arguments;
  private final ItemKind kind;

  private QueryArguments(ParseResult arguments) {
    this.arguments = arguments;
    this.kind = kind(arguments);
  }

  /** The question. */
  static QueryRequest request(ParseResult arguments, Console console) {
    QueryArguments query = new QueryArguments(arguments);
    List<String> paths = arguments.matchedPositionalValue(1, List.of());
    if (paths.isEmpty()) {
      throw Options.wrong(
          arguments,
          "there are no records to ask",
          "name their folder: readout query " + query.kind.key() + " records/");
    }
    Integer limit = QueryOptions.LIMIT.in(arguments);
    if (limit != null && limit < 1) {
      throw Options.wrong(
          arguments, "--limit must be at least 1", "leave it out to get all answers");
    }
    Path caches =
        QueryOptions.NO_INDEX.isIn(arguments)
            ? null
            : CacheHome.of(console.environment()).orElse(null);
    IndexRequest records =
        new IndexRequest(
            paths,
            console.in(),
            caches == null ? null : caches.resolve(INDEX),
            Version.text(),
            Set.of(query.kind),
            QueryOptions.MATCH.isIn(arguments),
            new PeopleFiles(Options.people(arguments)));
    return new QueryRequest(
        query.kind,
        records,
        query.conditions(),
        Options.audience(arguments, QueryOptions.AUDIENCE),
        Options.at(arguments, QueryOptions.AT, console),
        query.order(),
        limit == null ? -1 : limit);
  }

  /** How the answer is printed. */
  static AnswerFormat format(ParseResult arguments) {
    String word = QueryOptions.FORMAT.in(arguments);
    return word == null
        ? AnswerFormat.TABLE
        : Options.oneOf(
            arguments,
            QueryOptions.FORMAT.name(),
            word,
            AnswerFormat.named(word),
            AnswerFormat.keys());
  }

  /** How many columns a table may have. */
  static int width(ParseResult arguments, Console console) {
    Integer width = QueryOptions.WIDTH.in(arguments);
    if (width == null) {
      return TerminalWidth.of(console);
    }
    if (width < 1) {
      throw Options.wrong(arguments, "--width must be at least 1", "");
    }
    return width;
  }

  private static ItemKind kind(ParseResult arguments) {
    String word = arguments.matchedPositionalValue(0, null);
    List<String> kinds = QueryOptions.kinds();
    if (word == null) {
      throw Options.wrong(
          arguments, "what is asked for is missing", "name one of: " + String.join(", ", kinds));
    }
    return QueryOptions.KINDS.stream()
        .filter(kind -> kind.key().equals(word))
        .findFirst()
        .orElseThrow(
            () -> {
              String nearest = Suggestion.didYouMean(word, kinds);
              return Options.wrong(
                  arguments,
                  "\"" + word + "\" cannot be asked for",
                  nearest.isEmpty() ? "name one of: " + String.join(", ", kinds) : nearest);
            });
  }

  private Conditions conditions() {
    for (Option<?> option :
        List.of(
            QueryOptions.OPEN, QueryOptions.OVERDUE, QueryOptions.OWNER, QueryOptions.DUE_BEFORE)) {
      if (option.isIn(arguments) && kind != ItemKind.STEPS) {
        throw Options.wrong(
            arguments,
            option.name() + " is for steps, and " + kind.key() + " are asked for",
            "ask for steps: readout query steps …");
      }
    }
    return new Conditions(
        words(QueryOptions.WHO),
        words(QueryOptions.ORGANIZATION),
        words(QueryOptions.DELEGATION),
        words(QueryOptions.SERIES),
        words(QueryOptions.KIND),
        words(QueryOptions.TOPIC),
        words(QueryOptions.TAG),
        days(),
        words(QueryOptions.MATCH),
        language(),
        QueryOptions.OPEN.isIn(arguments),
        QueryOptions.OVERDUE.isIn(arguments),
        words(QueryOptions.OWNER),
        first(QueryOptions.DUE_BEFORE),
        status());
  }

  /** A text that has words to look for. */
  private String words(Option<String> option) {
    String text = option.in(arguments);
    if (text != null && Sought.name(text).isEmpty()) {
      throw Options.wrong(arguments, option.name() + ": there is no word in \"" + text + "\"", "");
    }
    return text;
  }

  private DayRange days() {
    LocalDate since = first(QueryOptions.SINCE);
    EdtfDate until = date(QueryOptions.UNTIL);
    if (until != null && until.latest() == null) {
      throw Options.wrong(arguments, "--until " + until.edtf() + " has no last day", "name a year");
    }
    if (since != null && until != null && until.latest().isBefore(since)) {
      throw Options.wrong(
          arguments,
          "--until " + until.edtf() + " is before --since " + QueryOptions.SINCE.in(arguments),
          "nothing can be in between");
    }
    return new DayRange(since, until == null ? null : until.latest());
  }

  private LocalDate first(Option<String> option) {
    EdtfDate date = date(option);
    if (date != null && date.earliest() == null) {
      throw Options.wrong(
          arguments, option.name() + " " + date.edtf() + " has no first day", "name a year");
    }
    return date == null ? null : date.earliest();
  }

  private EdtfDate date(Option<String> option) {
    String text = option.in(arguments);
    if (text == null) {
      return null;
    }
    return EdtfDate.parse(text)
        .orElseThrow(
            () -> {
              String suggestion = DateMistake.suggestion(text);
              return Options.wrong(
                  arguments,
                  option.name()
                      + ": \""
                      + text
                      + "\" is not a date"
                      + (suggestion.isEmpty() ? " (" + DateMistake.reason(text) + ")" : ""),
                  suggestion.isEmpty()
                      ? "write a day, a month or a year: 2026-05-13, 2026-05, 2026"
                      : "did you mean \"" + suggestion + "\"?");
            });
  }

  private String language() {
    List<String> languages = Options.languages(arguments, QueryOptions.LANGUAGE);
    if (languages.size() > 1) {
      throw Options.wrong(arguments, "--language takes one language", "ask once for each");
    }
    return languages.isEmpty() ? null : languages.get(0);
  }

  private String status() {
    String word = QueryOptions.STATUS.in(arguments);
    if (word == null) {
      return null;
    }
    List<String> words =
        switch (kind) {
          case STEPS -> Stream.of(StepStatus.values()).map(StepStatus::key).toList();
          case DECISIONS -> Stream.of(DecisionStatus.values()).map(DecisionStatus::key).toList();
          case MEETINGS -> Stream.of(Status.values()).map(Status::key).toList();
          default ->
              throw Options.wrong(arguments, "--status is for steps, decisions and meetings", "");
        };
    return Options.oneOf(
        arguments,
        QueryOptions.STATUS.name(),
        word,
        words.stream().filter(word::equals).findFirst(),
        words);
  }

  private AnswerOrder order() {
    String word = QueryOptions.SORT.in(arguments);
    return word == null
        ? AnswerOrder.usual(kind)
        : Options.oneOf(
            arguments,
            QueryOptions.SORT.name(),
            word,
            AnswerOrder.of(kind, word),
            new ArrayList<>(AnswerOrder.keys(kind)));
  }
}
