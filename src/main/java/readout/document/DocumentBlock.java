package readout.document;

import java.util.List;

/** A block of a document, in the order of reading. */
public sealed interface DocumentBlock {
  /**
   * A heading.
   *
   * @param level 0 for the title of the document, else from 1 to 6
   */
  record Heading(int level, Line line) implements DocumentBlock {}

  /** A paragraph and what it is there for. */
  record Paragraph(Role role, Line line) implements DocumentBlock {}

  /**
   * A list with bullets or numbers.
   *
   * @param ordered whether items have numbers
   * @param start the number of the first item
   * @param items the blocks of each item, in order
   */
  record Listing(boolean ordered, int start, List<List<DocumentBlock>> items)
      implements DocumentBlock {
    /** Copies the items. */
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** Somebody's words, set off from the text. */
  record Quotation(List<DocumentBlock> blocks) implements DocumentBlock {
    /** Copies the blocks. */
    public Quotation {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A table.
   *
   * @param caption above it, or null
   * @param rightToLeft whether the first column is at the right
   */
  record Table(Line caption, List<Row> rows, boolean rightToLeft) implements DocumentBlock {
    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param header whether it names the columns
   */
  record Row(boolean header, List<Cell> cells) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param header whether it names its row or column
   * @param columns how many columns it spans
   * @param rows how many rows it spans
   * @param align {@code start}, {@code center} or {@code end}
   */
  record Cell(boolean header, int columns, int rows, String align, List<DocumentBlock> blocks) {
    /** Copies the blocks. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /** A rule between two parts. */
  record Rule() implements DocumentBlock {}
}
