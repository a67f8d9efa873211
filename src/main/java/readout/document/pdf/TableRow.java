package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells what is in each
 * @param left of the table
 * @param rule the colour of the line below it
 * @param thick how thick that is
 * @param keepsNext whether it is on one page with the next row
 * @param heads the rows that name the columns, for a row that does not
 * @param first whether the table begins with it
 * @param last whether the table ends with it
 */
record TableRow(
    List<List<Item>> cells,
    double left,
    double width,
    int rule,
    double thick,
    boolean keepsNext,
    List<TableRow> heads,
    boolean first,
    boolean last)
    implements Item {
  private static final double PADDING = 3;
  private static final double AROUND = 10;

  @Override
  public double before() {
    return first ? 3 : 0;
  }

  @Override
  public double height() {
    return cells.stream().mapToDouble(TableRow::height).max().orElse(0) + 2 * PADDING + thick;
  }

  @Override
  public double after() {
    return last ? AROUND : 0;
  }

  @Override
  public List<Band> bands() {
    return List.of();
  }

  private static double height(List<Item> cell) {
    double height = 0;
    for (int i = 0; i < cell.size(); i++) {
      height += cell.get(i).height() + (i == 0 ? 0 : gap(cell.get(i - 1), cell.get(i)));
    }
    return height;
  }

  private static double gap(Item above, Item below) {
    return Math.max(above.after(), below.before());
  }

  @Override
  public void draw(PageCanvas canvas, double top) {
    for (List<Item> cell : cells) {
      double at = top + PADDING;
      for (int i = 0; i < cell.size(); i++) {
        at += i == 0 ? 0 : gap(cell.get(i - 1), cell.get(i));
        for (Band band : cell.get(i).bands()) {
          band.draw(canvas, at, at + cell.get(i).height());
        }
        cell.get(i).draw(canvas, at);
        at += cell.get(i).height();
      }
    }
    canvas.fill(left, top + height() - thick, width, thick, rule);
  }

  @Override
  public List<Item> parted(double room) {
    List<List<Item>> above = new ArrayList<>();
    List<List<Item>> below = new ArrayList<>();
    for (List<Item> cell : cells) {
      int count = 0;
      while (count < cell.size()
          && height(cell.subList(0, count + 1)) + 2 * PADDING + thick <= room) {
        count++;
      }
      above.add(cell.subList(0, count));
      below.add(cell.subList(count, cell.size()));
    }
    return above.stream().allMatch(List::isEmpty)
        ? null
        : List.of(
            new TableRow(above, left, width, rule, thick, false, heads, first, false),
            new TableRow(below, left, width, rule, thick, keepsNext, heads, false, last));
  }
}
