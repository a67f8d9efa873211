package readout.document.word;

import java.util.Arrays;
import java.util.List;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Cell;
import readout.document.DocumentBlock.Paragraph;
import readout.document.DocumentBlock.Row;
import readout.document.DocumentBlock.Table;

/** Writes tables. */
final class WordTables {
  /** The width of A4 between its margins, in twentieths of a point. */
  private static final int WIDTH = 9412;

  private static final int NARROWEST = 1100;

  /** Longer texts do not make their column wider. */
  private static final int LONG = 60;

  private static final int SHORT = 6;

  /** All of the width, in fiftieths of a per cent. */
  private static final int WHOLE = 5000;

  private final WordStyles styles;
  private final WordBody body;
  private final WordXml xml;

  WordTables(WordStyles styles, WordBody body, WordXml xml) {
    this.styles = styles;
    this.body = body;
    this.xml = xml;
  }

  /** Writes a table; a paragraph comes after it, as Word joins tables that touch. */
  void write(Table table) {
    if (table.caption() != null) {
      body.paragraph(WordStyle.TABLE_CAPTION, table.caption(), WordPlace.PAGE.keptWithNext());
    }
    int columns = columns(table.rows());
    int[] widths = widths(table.rows(), columns);
    xml.open("w:tbl").open("w:tblPr");
    if (styles.id(WordStyle.TABLE) != null) {
      xml.value("w:tblStyle", styles.id(WordStyle.TABLE));
    }
    if (table.rightToLeft()) {
      xml.empty("w:bidiVisual");
    }
    xml.open("w:tblW").with("w:w", WHOLE).with("w:type", "pct").close();
    boolean headed = table.rows().get(0).header();
    boolean named = table.rows().stream().anyMatch(r -> !r.header() && r.cells().get(0).header());
    xml.open("w:tblLook").with("w:val", headed ? "0020" : "0000");
    xml.with("w:firstRow", headed ? 1 : 0).with("w:lastRow", 0);
    xml.with("w:firstColumn", named ? 1 : 0).with("w:lastColumn", 0);
    xml.with("w:noHBand", 1).with("w:noVBand", 1).close();
    if (table.caption() != null) {
      xml.value("w:tblCaption", table.caption().text());
    }
    xml.close().open("w:tblGrid");
    for (int width : widths) {
      xml.open("w:gridCol").with("w:w", width).close();
    }
    xml.close();
    rows(table.rows(), widths);
    xml.close();
    xml.open("w:p").open("w:pPr").open("w:spacing");
    xml.with("w:before", 0).with("w:after", 120).with("w:line", 120).with("w:lineRule", "exact");
    xml.close().close().close();
  }

  private void rows(List<Row> rows, int[] widths) {
    int[] below = new int[widths.length];
    int[] spans = new int[widths.length];
    boolean heads = true;
    for (Row row : rows) {
      heads &= row.header();
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
      if (heads) {
        xml.empty("w:tblHeader");
      }
      xml.close();
      int column = covered(below, spans, widths, 0);
      for (Cell cell : row.cells()) {
        if (column < widths.length) {
          int columns = Math.min(cell.columns(), widths.length - column);
          cell(cell, columns, width(widths, column, columns), heads);
          below[column] = cell.rows() - 1;
          spans[column] = columns;
          column = covered(below, spans, widths, column + columns);
        }
      }
      for (; column < widths.length; column++) {
        empty(1, widths[column], "");
      }
      xml.close();
    }
  }

  /** Writes what cells from above cover; gives the next column that is free. */
  private int covered(int[] below, int[] spans, int[] widths, int from) {
    int column = from;
    while (column < widths.length && below[column] > 0) {
      below[column]--;
      int columns = spans[column];
      empty(columns, width(widths, column, columns), "continue");
      column += columns;
    }
    return column;
  }

  private static int width(int[] widths, int from, int columns) {
    return Arrays.stream(widths, from, from + columns).sum();
  }

  private void begin(int columns, int width, String merge) {
    xml.open("w:tc").open("w:tcPr").open("w:tcW").with("w:w", width).with("w:type", "dxa").close();
    if (columns > 1) {
      xml.value("w:gridSpan", Integer.toString(columns));
    }
    if (!merge.isEmpty()) {
      xml.value("w:vMerge", merge);
    }
    xml.close();
  }

  private void empty(int columns, int width, String merge) {
    begin(columns, width, merge);
    xml.empty("w:p").close();
  }

  private void cell(Cell cell, int columns, int width, boolean head) {
    begin(columns, width, cell.rows() > 1 ? "restart" : "");
    WordPlace place = WordPlace.cell(cell.align());
    body.write(cell.blocks(), head ? place.keptWithNext() : place);
    if (cell.blocks().isEmpty()) {
      xml.empty("w:p");
    }
    xml.close();
  }

  private static int columns(List<Row> rows) {
    return rows.stream()
        .mapToInt(row -> row.cells().stream().mapToInt(Cell::columns).sum())
        .max()
        .orElse(1);
  }

  /** Widths by how much the cells of a column say. */
  private static int[] widths(List<Row> rows, int columns) {
    double[] most = new double[columns];
    Arrays.fill(most, SHORT);
    for (Row row : rows) {
      int column = 0;
      for (Cell cell : row.cells()) {
        if (cell.columns() == 1 && column < columns) {
          int length = Math.min(LONG, length(cell.blocks()));
          most[column] = Math.max(most[column], length);
        }
        column += cell.columns();
      }
    }
    double sum = Arrays.stream(most).map(Math::sqrt).sum();
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      int share = (int) Math.round(WIDTH * Math.sqrt(most[i]) / sum);
      widths[i] = Math.max(share, Math.min(NARROWEST, WIDTH / columns));
    }
    return widths;
  }

  private static int length(List<DocumentBlock> blocks) {
    return blocks.stream()
        .filter(Paragraph.class::isInstance)
        .mapToInt(block -> ((Paragraph) block).line().text().length())
        .max()
        .orElse(0);
  }
}
