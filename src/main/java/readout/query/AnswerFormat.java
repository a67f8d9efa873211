package readout.query;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  MARKDOWN,
  /** Figures over time with bars, for a terminal. */
  CHART,
  /** The same as a picture. */
  SVG,
  /** As notes of the meetings, by a template; made by {@link readout.query.note}. */
  NOTE;

  private static final List<AnswerFormat> ROWS = List.of(TABLE, CSV, JSONL, MARKDOWN);
  private static final Set<ItemKind> IN_NOTES =
      Set.of(ItemKind.QUOTES, ItemKind.STEPS, ItemKind.DECISIONS, ItemKind.FIGURES);

  /** Their words on the command line. */
  public static List<String> keys() {
    return Stream.of(values()).map(AnswerFormat::key).toList();
  }

  /** Those that answers of a kind are printed in. */
  public static List<String> keys(ItemKind kind) {
    return Stream.of(values()).filter(f -> f.isFor(kind)).map(AnswerFormat::key).toList();
  }

  /** The words of those that any rows are printed in. */
  public static List<String> rowKeys() {
    return ROWS.stream().map(AnswerFormat::key).toList();
  }

  /** The format of a word, for any rows; empty when it is not one. */
  public static Optional<AnswerFormat> ofRows(String key) {
    return named(key).filter(ROWS::contains);
  }

  private boolean isFor(ItemKind kind) {
    return switch (this) {
      case CHART, SVG -> kind == ItemKind.FIGURES;
      case NOTE -> IN_NOTES.contains(kind);
      default -> true;
    };
  }

  /** The format of a word for a kind; empty when it is not one. */
  public static Optional<AnswerFormat> named(String key, ItemKind kind) {
    return named(key).filter(format -> format.isFor(kind));
  }

  private static Optional<AnswerFormat> named(String key) {
    return Stream.of(values()).filter(format -> format.key().equals(key)).findFirst();
  }

  /** Whether it draws figures, which need numbers. */
  public boolean isDrawn() {
    return this == CHART || this == SVG;
  }

  /** Its word on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Prints answers as rows.
   *
   * @param at when it is judged whether steps are overdue
   * @param width how many columns a table of a terminal may have
   */
  public String print(ItemKind kind, QueryResult result, Instant at, int width) {
    return switch (this) {
      case TABLE -> TerminalTable.print(new AnswerCells(kind, result, at), width);
      case MARKDOWN -> MarkdownTable.print(new AnswerCells(kind, result, at));
      case JSONL -> RowFormat.jsonl(rows(result, at));
      case CHART -> TerminalTable.print(new FigureChart(result, at), width);
      case SVG -> new FigureChart(result, at).svg();
      case CSV -> RowFormat.csv(AnswerTable.columns(kind), rows(result, at));
      case NOTE -> throw new IllegalStateException("notes are no rows");
    };
  }

  private static List<Map<String, Object>> rows(QueryResult result, Instant at) {
    return result.answers().stream().map(a -> AnswerTable.row(a, result.steps(), at)).toList();
  }
}
