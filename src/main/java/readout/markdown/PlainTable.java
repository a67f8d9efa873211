package readout.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import readout.diagnostic.DisplayWidth;

/**
 * Prints a table as plain text: in aligned columns if they fit, otherwise with a line for each
 * cell.
 */
final class PlainTable {
  private static final String GAP = "  ";

  private PlainTable() {}

  /** The lines of a table. */
  static List<String> lines(Node table, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(PlainInline.text(cell));
        }
        rows.add(cells);
      }
    }
    int[] widths = widths(rows);
    int total = GAP.length() * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total <= columns ? aligned(rows, widths) : listed(rows, columns);
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < Math.min(row.size(), widths.length); i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    return widths;
  }

  private static List<String> aligned(List<List<String>> rows, int[] widths) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < Math.min(row.size(), widths.length); i++) {
        line.append(row.get(i));
        if (i + 1 < widths.length) {
          line.append(" ".repeat(widths[i] - DisplayWidth.of(row.get(i)))).append(GAP);
        }
      }
      lines.add(line.toString());
      if (lines.size() == 1) {
        lines.add(rule(widths));
      }
    }
    return lines;
  }

  private static String rule(int[] widths) {
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("-".repeat(Math.max(1, width)));
    }
    return String.join(GAP, rules);
  }

  private static List<String> listed(List<List<String>> rows, int columns) {
    List<String> lines = new ArrayList<>();
    List<String> heads = rows.get(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      for (int i = 0; i < Math.min(row.size(), heads.size()); i++) {
        lines.addAll(Wrapper.wrap(heads.get(i) + ": " + row.get(i), columns));
      }
    }
    return lines;
  }
}
