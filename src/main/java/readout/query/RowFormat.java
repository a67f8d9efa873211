package readout.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.csv.Csv;
import readout.json.Json;

/** Prints rows for programs: their cells are texts, lists of texts, and flags. */
public final class RowFormat {
  private static final String BETWEEN = "; ";

  private RowFormat() {}

  /** One object of JSON a line. */
  public static String jsonl(List<Map<String, Object>> rows) {
    return Json.lines(rows);
  }

  /**
   * A table with a line of headings; what lists hold is parted by semicolons.
   *
   * @param columns the names of the columns, in the order of the cells
   */
  public static String csv(List<String> columns, List<Map<String, Object>> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      cells.add(row.values().stream().map(RowFormat::cell).toList());
    }
    return Csv.header(columns.toArray(String[]::new)) + Csv.rows(cells);
  }

  private static String cell(Object value) {
    if (value instanceof List<?> list) {
      String joined = list.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
      return joined.replace(BETWEEN, "").isEmpty() ? "" : joined;
    }
    return value.toString();
  }
}
