package readout.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.csv.Csv;
import readout.json.Json;
import readout.query.item.ItemKind;

/** How answers are printed. */
public enum AnswerFormat {
  /** For a terminal: the columns that say most, aligned. */
  TABLE,
  /** All columns, for spreadsheets. */
  CSV,
  /** All columns, one object of JSON a line. */
  JSONL,
  /** The columns of a terminal as a table in Markdown. */
  MARKDOWN;

  private static final String BETWEEN = "; ";

  /** Their words on the command line. */
  public static List<String> keys() {
    return Stream.of(values()).map(AnswerFormat::key).toList();
  }

  /** The format of a word; empty when it is not one. */
  public static Optional<AnswerFormat> named(String key) {
    return Stream.of(values()).filter(format -> format.key().equals(key)).findFirst();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Prints answers.
   *
   * @param at when it is judged whether steps are overdue
   * @param width how many columns a table of a terminal may have
   */
  public String print(ItemKind kind, QueryResult result, Instant at, int width) {
    return switch (this) {
      case TABLE -> TerminalTable.print(new AnswerCells(kind, result, at), width);
      case MARKDOWN -> MarkdownTable.print(new AnswerCells(kind, result, at));
      case JSONL -> Json.lines(rows(result, at));
      case CSV -> Csv.header(AnswerTable.columns(kind).toArray(String[]::new)) + csv(result, at);
    };
  }

  private static List<Map<String, Object>> rows(QueryResult result, Instant at) {
    return result.answers().stream().map(a -> AnswerTable.row(a, result.steps(), at)).toList();
  }

  private static String csv(QueryResult result, Instant at) {
    List<List<String>> cells = new ArrayList<>();
    for (Map<String, Object> row : rows(result, at)) {
      cells.add(row.values().stream().map(AnswerFormat::cell).toList());
    }
    return Csv.rows(cells);
  }

  private static String cell(Object value) {
    if (value instanceof List<?> list) {
      String joined = list.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
      return joined.replace(BETWEEN, "").isEmpty() ? "" : joined;
    }
    return value.toString();
  }
}
