package readout.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.diagnostic.DisplayWidth;
import readout.diagnostic.VisibleText;
import readout.markdown.Wrapper;
import readout.note.Isolated;

/**
 * Prints a table for a terminal: columns are aligned in every script, cells that are too wide for
 * it go on in the next line.
 */
public final class TerminalTable {
  private static final String GAP = "  ";

  /** So wide are columns at least that are made narrower. */
  private static final int NARROW = 12;

  /** Letters that run from right to left, which would change places with their neighbours. */
  private static final Pattern RIGHT_TO_LEFT =
      Pattern.compile("[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]");

  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;

  private TerminalTable(TableCells cells, int width) {
    rows.add(cells.headings());
    for (List<String> row : cells.rows()) {
      rows.add(row.stream().map(TerminalTable::visible).toList());
    }
    widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    fit(cells, width);
  }

  /** A table with the notices that are above it; at its end is a line break. */
  public static String print(TableCells cells, int width) {
    StringBuilder out = new StringBuilder();
    for (String notice : cells.notices()) {
      out.append(isolated(visible(notice))).append('\n');
    }
    TerminalTable table = new TerminalTable(cells, width);
    for (int i = 0; i < table.rows.size(); i++) {
      table.print(table.rows.get(i), out);
      if (i == 0) {
        table.rule(out);
      }
    }
    return out.toString();
  }

  private static String visible(String text) {
    return text.lines().map(VisibleText::onOneLine).collect(Collectors.joining("\n"));
  }

  private static int width(String cell) {
    return cell.lines().mapToInt(DisplayWidth::of).max().orElse(0);
  }

  /** Makes the widest columns narrower until all fit, those that are never broken last. */
  private void fit(TableCells cells, int width) {
    int over = GAP.length() * (widths.length - 1) - width;
    for (int column : widths) {
      over += column;
    }
    for (boolean whole : new boolean[] {false, true}) {
      while (over > 0) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
          boolean may = cells.isWhole(i) == whole && widths[i] > NARROW;
          widest = may && (widest < 0 || claim(cells, i) > claim(cells, widest)) ? i : widest;
        }
        if (widest < 0) {
          break;
        }
        widths[widest]--;
        over--;
      }
    }
  }

  /** How wide a column is beside others: what was asked for may be three times as wide. */
  private int claim(TableCells cells, int column) {
    return widths[column] * (column == cells.main() ? 1 : 3);
  }

  private void print(List<String> row, StringBuilder out) {
    List<List<String>> columns = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = new ArrayList<>();
      for (String line : Wrapper.wrap(row.get(i), widths[i])) {
        broken(line, widths[i], lines);
      }
      columns.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder printed = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        printed.append(isolated(cell));
        if (i + 1 < widths.length) {
          printed.append(" ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)))).append(GAP);
        }
      }
      out.append(printed.toString().stripTrailing()).append('\n');
    }
  }

  /** What has no place for a break is broken where it must be. */
  private static void broken(String line, int width, List<String> lines) {
    int start = 0;
    int columns = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int more = DisplayWidth.of(c);
      if (columns + more > width && i > start) {
        lines.add(line.substring(start, i));
        start = i;
        columns = 0;
      }
      columns += more;
      i += Character.charCount(c);
    }
    lines.add(line.substring(start));
  }

  private static String isolated(String cell) {
    return RIGHT_TO_LEFT.matcher(cell).find() ? Isolated.of(cell) : cell;
  }

  private void rule(StringBuilder out) {
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("-".repeat(Math.max(1, width)));
    }
    out.append(String.join(GAP, rules)).append('\n');
  }
}
