package readout.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Cell;
import readout.document.DocumentBlock.Row;
import readout.document.DocumentBlock.Table;
import readout.document.Line;
import readout.document.Role;

/** Reads the tables of an article. */
final class DocumentTables {
  private static final int MOST_SPANNED = 100;

  private final DocumentBlocks blocks;

  DocumentTables(DocumentBlocks blocks) {
    this.blocks = blocks;
  }

  /** A table; nothing when it has no cells. */
  List<DocumentBlock> of(Element table, Surroundings around) {
    List<Row> rows = new ArrayList<>();
    Element caption = null;
    for (Element part : table.children()) {
      if (Elements.isUnseen(part)) {
        continue;
      }
      switch (part.normalName()) {
        case "caption" -> caption = part;
        case "tr" -> rows.add(row(part, around));
        default ->
            part.children().stream()
                .filter(row -> row.normalName().equals("tr") && !Elements.isUnseen(row))
                .forEach(row -> rows.add(row(row, around)));
      }
    }
    rows.removeIf(row -> row.cells().isEmpty());
    return rows.isEmpty()
        ? List.of()
        : List.of(new Table(caption(caption, around), rows, around.rightToLeft()));
  }

  /**
   * A caption that says what the heading above it says is there for those who hear a table only.
   */
  private Line caption(Element caption, Surroundings around) {
    Line line = caption == null ? null : blocks.line(caption, around.within(caption));
    boolean says = line != null && !line.text().isBlank();
    return says && !line.text().strip().equals(blocks.lastHeading()) ? line : null;
  }

  private Row row(Element row, Surroundings around) {
    List<Cell> cells = new ArrayList<>();
    boolean names = true;
    for (Element cell : row.children()) {
      boolean header = cell.normalName().equals("th");
      if (header || cell.normalName().equals("td")) {
        names &= header && !cell.attr("scope").equals("row");
        cells.add(
            new Cell(
                header,
                spanned(cell, "colspan"),
                spanned(cell, "rowspan"),
                align(cell),
                blocks.of(cell, around.within(cell).as(Role.COMPACT))));
      }
    }
    boolean head = row.parent() != null && row.parent().normalName().equals("thead");
    return new Row(head || names && !cells.isEmpty(), cells);
  }

  private static int spanned(Element cell, String attribute) {
    String number = cell.attr(attribute).strip();
    return number.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(number), MOST_SPANNED) : 1;
  }

  private static String align(Element cell) {
    String written = (cell.attr("align") + " " + cell.attr("style")).toLowerCase(Locale.ROOT);
    boolean center = written.startsWith("center") || written.matches(".*text-align:\\s*center.*");
    boolean end = written.startsWith("right") || written.matches(".*text-align:\\s*(right|end).*");
    return center ? "center" : end ? "end" : "start";
  }
}
