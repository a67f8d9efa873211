package readout.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Suggestion;
import readout.meeting.DecisionStatus;
import readout.meeting.Status;
import readout.meeting.StepStatus;
import readout.meeting.date.EdtfDate;
import readout.query.AnswerFormat;
import readout.query.AnswerOrder;
import readout.query.Conditions;
import readout.query.DayRange;
import readout.query.QueryRequest;
import readout.query.index.IndexRequest;
import readout.query.item.ItemKind;
import readout.query.note.AnswerNotes;
import readout.template.Format;
import readout.template.TemplateChoice;

/** Makes a question of the arguments of {@code query}. */
final class QueryArguments {
  private final ParseResult arguments;
  private final ItemKind kind;
  private final QueryValues values;

  private QueryArguments(ParseResult arguments) {
    this.arguments = arguments;
    this.kind = kind(arguments);
    this.values = new QueryValues(arguments);
  }

  /** The question. */
  static QueryRequest request(ParseResult arguments, Console console) {
    QueryArguments query = new QueryArguments(arguments);
    IndexRequest records =
        query.values.records(
            console,
            1,
            "query " + query.kind.key(),
            Set.of(query.kind),
            QueryOptions.MATCH.isIn(arguments));
    Integer limit = QueryOptions.LIMIT.in(arguments);
    if (limit != null && limit < 1) {
      throw Options.wrong(
          arguments, "--limit must be at least 1", "leave it out to get all answers");
    }
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
  static AnswerFormat format(ParseResult arguments, ItemKind kind) {
    String word = QueryOptions.FORMAT.in(arguments);
    if (word == null && QueryOptions.TEMPLATE.isIn(arguments)) {
      word = AnswerFormat.NOTE.key();
    }
    return word == null
        ? QueryOptions.LABEL.isIn(arguments) ? AnswerFormat.CHART : AnswerFormat.TABLE
        : Options.oneOf(
            arguments,
            QueryOptions.FORMAT.name(),
            word,
            AnswerFormat.named(word, kind),
            AnswerFormat.keys(kind));
  }

  /**
   * The template of answers as notes; null after an error was reported.
   *
   * @param diagnostics takes what is wrong with it
   */
  static TemplateChoice template(ParseResult arguments, ItemKind kind, Diagnostics diagnostics) {
    String template = QueryOptions.TEMPLATE.in(arguments);
    return TemplateChoice.of(
        template == null ? AnswerNotes.usualTemplate(kind) : template,
        Options.folder(arguments, Options.TEMPLATES),
        Format.MARKDOWN,
        diagnostics);
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
    if (QueryOptions.LABEL.isIn(arguments) && kind != ItemKind.FIGURES) {
      throw Options.wrong(
          arguments,
          QueryOptions.LABEL.name() + " is for figures, and " + kind.key() + " are asked for",
          "ask for figures: readout query figures …");
    }
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
        values.words(QueryOptions.WHO),
        values.words(QueryOptions.ORGANIZATION),
        values.words(QueryOptions.DELEGATION),
        values.words(QueryOptions.SERIES),
        values.words(QueryOptions.KIND),
        values.words(QueryOptions.TOPIC),
        values.words(QueryOptions.TAG),
        days(),
        values.words(QueryOptions.MATCH),
        values.language(),
        QueryOptions.OPEN.isIn(arguments),
        QueryOptions.OVERDUE.isIn(arguments),
        values.words(QueryOptions.OWNER),
        values.first(QueryOptions.DUE_BEFORE),
        status(),
        values.words(QueryOptions.LABEL));
  }

  private DayRange days() {
    LocalDate since = values.first(QueryOptions.SINCE);
    EdtfDate until = values.date(QueryOptions.UNTIL);
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
