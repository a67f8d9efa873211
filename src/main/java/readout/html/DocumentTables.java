package readout.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern ALIGN = Pattern.compile("text-align\\s*:\\s*([a-z]+)");

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
                align(cell, around.within(cell).rightToLeft()),
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

  /** Where the lines of a cell are: a page says left and right, whichever way its text runs. */
  private static String align(Element cell, boolean rightToLeft) {
    Matcher style = ALIGN.matcher(cell.attr("style").toLowerCase(Locale.ROOT));
    String align =
        style.find() ? style.group(1) : cell.attr("align").strip().toLowerCase(Locale.ROOT);
    return switch (align) {
      case "center" -> "center";
      case "end" -> "end";
      case "right" -> rightToLeft ? "start" : "end";
      case "left" -> rightToLeft ? "end" : "start";
      default -> "start";
    };
  }
}
