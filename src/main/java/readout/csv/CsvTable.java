package readout.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table whose first row names its columns, as spreadsheets save it: with commas, semicolons or
 * tabs.
 *
 * @param columns their names, without space around them
 * @param rows each with the line of the text in which it ends
 */
public record CsvTable(List<String> columns, List<Row> rows) {
  /**
   * A row.
   *
   * @param line of the text
   * @param cells by the names of their columns, without space around them; without empty ones
   */
  public record Row(int line, Map<String, String> cells) {
    /** The cell of a column; empty when there is nothing in it. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** The table of a text without a byte-order mark. */
  public static CsvTable of(String text) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    List<String> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord record : parser) {
        if (columns.isEmpty()) {
          record.forEach(cell -> columns.add(cell.strip()));
        } else {
          rows.add(new Row((int) parser.getCurrentLineNumber(), cells(columns, record)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvTable(columns, rows);
  }

  private static Map<String, String> cells(List<String> columns, CSVRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
      if (!record.get(i).isBlank()) {
        cells.put(columns.get(i), record.get(i).strip());
      }
    }
    return cells;
  }

  /** What separates the names of the columns most often. */
  private static char delimiter(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char found = ',';
    long most = header.chars().filter(c -> c == ',').count();
    for (char other : new char[] {';', '\t'}) {
      long count = header.chars().filter(c -> c == other).count();
      if (count > most) {
        found = other;
        most = count;
      }
    }
    return found;
  }
}
