package readout.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A block of a file that somebody else wrote: a release, minutes.
 *
 * @param kind what it is there
 * @param level of a heading from 1, of an item of a list from 1, else 0
 * @param text its characters; white space is what a reader sees, paragraphs of a quotation are
 *     apart by an empty line
 * @param markdown the same as Markdown, with its links and emphasis
 * @param cells of a row, else empty
 * @param line where it begins in its file, from 1
 */
public record SourceBlock(
    Kind kind, int level, String text, String markdown, List<String> cells, int line) {
  /** What a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    /** An item of a list with bullets. */
    BULLET,
    /** An item of a list with numbers. */
    NUMBERED,
    /** A row of a table. */
    ROW,
    /** A row that names the columns of a table. */
    HEADER_ROW,
    /** What is set apart as somebody's words. */
    QUOTATION,
    /** Whose words the quotation before it is. */
    CREDIT
  }

  /** Copies the cells. */
  public SourceBlock {
    cells = List.copyOf(cells);
  }

  /** One that has no cells. */
  public static SourceBlock of(Kind kind, int level, String text, String markdown, int line) {
    return new SourceBlock(kind, level, text, markdown, List.of(), line);
  }

  /**
   * A row of a table; empty when all its cells are.
   *
   * @param header whether it names the columns
   * @param cells their characters
   * @param marked the same as Markdown
   */
  public static Optional<SourceBlock> row(
      boolean header, List<String> cells, List<String> marked, int line) {
    if (cells.stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    String markdown =
        marked.stream()
            .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
            .collect(Collectors.joining(" | ", "| ", " |"));
    return Optional.of(
        new SourceBlock(
            header ? Kind.HEADER_ROW : Kind.ROW,
            0,
            String.join(" | ", cells),
            markdown,
            cells,
            line));
  }

  /** Whether it is an item of a list. */
  public boolean isItem() {
    return kind == Kind.BULLET || kind == Kind.NUMBERED;
  }

  /** Whether it is a row of a table. */
  public boolean isRow() {
    return kind == Kind.ROW || kind == Kind.HEADER_ROW;
  }
}
