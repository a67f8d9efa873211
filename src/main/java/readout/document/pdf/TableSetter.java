package readout.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Cell;
import readout.document.DocumentBlock.Paragraph;
import readout.document.DocumentBlock.Row;
import readout.document.DocumentBlock.Table;

/** Sets tables. */
final class TableSetter {
  private static final double PADDING = 4;
  private static final double THIN = 0.5;
  private static final double THICK = 1.5;
  private static final Look HEAD = Look.CELL.bold().coloured(Look.GREY);

  private final BlockSetter blocks;
  private final ParagraphSetter paragraphs;
  private final int accent;

  TableSetter(BlockSetter blocks, ParagraphSetter paragraphs, int accent) {
    this.blocks = blocks;
    this.paragraphs = paragraphs;
    this.accent = accent;
  }

  /** Sets a table. */
  List<Item> set(Table table, Column column, Tag into) {
    Tag element = into.block("Table");
    List<Item> items = new ArrayList<>();
    if (table.caption() != null) {
      Tag caption = element.block("Caption");
      items.addAll(paragraphs.set(table.caption(), Look.CAPTION, column, caption, false));
    }
    double[] widths = widths(table.rows(), column.width());
    int headed = 0;
    while (headed < table.rows().size() - 1 && table.rows().get(headed).header()) {
      headed++;
    }
    Tag head = headed > 0 ? element.block("THead") : null;
    Tag body = headed > 0 ? element.block("TBody") : element;
    List<TableRow> heads = new ArrayList<>();
    int[] below = new int[widths.length];
    int count = table.rows().size();
    for (int i = 0; i < count; i++) {
      boolean names = i < headed;
      List<List<Item>> cells = new ArrayList<>();
      Tag tr = (names ? head : body).block("TR");
      cells(table, table.rows().get(i), widths, below, column, tr, names, cells);
      TableRow row =
          new TableRow(
              cells,
              column.left(),
              column.width(),
              i == headed - 1 ? accent : Look.RULE,
              i == headed - 1 ? THICK : THIN,
              names
                  || i == headed && count > headed + 1 && i == 0
                  || i == count - 2 && count > headed + 2,
              names ? List.of() : List.copyOf(heads),
              i == 0,
              i == count - 1);
      items.add(row);
      if (names) {
        heads.add(row);
      }
    }
    return items;
  }

  private void cells(
      Table table,
      Row row,
      double[] widths,
      int[] below,
      Column column,
      Tag tr,
      boolean names,
      List<List<Item>> cells) {
    int at = free(below, 0);
    for (Cell cell : row.cells()) {
      if (at >= widths.length) {
        break;
      }
      int columns = Math.min(cell.columns(), widths.length - at);
      double from = Arrays.stream(widths, 0, at).sum();
      double to = from + Arrays.stream(widths, at, at + columns).sum();
      Column inside =
          table.rightToLeft()
              ? column.cell(
                  column.right() - to + PADDING, column.right() - from - PADDING, cell.align())
              : column.cell(
                  column.left() + from + PADDING, column.left() + to - PADDING, cell.align());
      Tag td = tr.block(cell.header() || names ? "TH" : "TD");
      td.with(attributes(cell, columns, names));
      cells.add(blocks.set(cell.blocks(), inside, td, names ? HEAD : Look.CELL));
      Arrays.fill(below, at, at + columns, cell.rows());
      at = free(below, at + columns);
    }
    for (; at < widths.length; at = free(below, at + 1)) {
      tr.block("TD");
      below[at] = 1;
    }
    for (int i = 0; i < below.length; i++) {
      below[i]--;
    }
  }

  private static int free(int[] below, int from) {
    int at = from;
    while (at < below.length && below[at] > 0) {
      at++;
    }
    return at;
  }

  private static String attributes(Cell cell, int columns, boolean names) {
    String attributes =
        (cell.header() || names ? "/Scope/" + (names ? "Column" : "Row") : "")
            + (columns > 1 ? "/ColSpan " + columns : "")
            + (cell.rows() > 1 ? "/RowSpan " + cell.rows() : "");
    return attributes.isEmpty() ? "" : "/A<</O/Table" + attributes + ">>";
  }

  /** Widths by what is in the columns: words stay whole where there is room. */
  private double[] widths(List<Row> rows, double room) {
    int columns =
        rows.stream()
            .mapToInt(row -> row.cells().stream().mapToInt(Cell::columns).sum())
            .max()
            .orElse(1);
    double[] least = new double[columns];
    double[] wanted = new double[columns];
    for (Row row : rows) {
      int at = 0;
      for (Cell cell : row.cells()) {
        for (DocumentBlock block : cell.blocks()) {
          if (cell.columns() == 1 && at < columns && block instanceof Paragraph paragraph) {
            double[] both = paragraphs.widths(paragraph.line(), row.header() ? HEAD : Look.CELL);
            wanted[at] = Math.max(wanted[at], both[0] + 2 * PADDING + 1);
            least[at] = Math.max(least[at], both[1] + 2 * PADDING + 1);
          }
        }
        at += cell.columns();
      }
    }
    return shared(least, wanted, room);
  }

  private static double[] shared(double[] least, double[] wanted, double room) {
    double[] widths = least.clone();
    double sum = Arrays.stream(least).sum();
    double more = 0;
    for (int i = 0; i < widths.length; i++) {
      more += Math.sqrt(Math.max(1, wanted[i] - least[i]));
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] =
          sum > room
              ? least[i] * room / sum
              : least[i] + (room - sum) * Math.sqrt(Math.max(1, wanted[i] - least[i])) / more;
    }
    return widths;
  }
}
