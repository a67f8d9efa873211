package readout.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Prints tables as CSV (RFC 4180) that a spreadsheet shows as it is. */
public final class Csv {
  /** By it spreadsheets know that the file is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What makes a spreadsheet take a cell for a formula when it is the first character. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private Csv() {}

  /** The beginning of a table: the names of its columns. */
  public static String header(String... columns) {
    return BYTE_ORDER_MARK + rows(List.of(List.of(columns)));
  }

  /** Rows of a table. */
  public static String rows(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    try {
      for (List<String> row : rows) {
        CSVFormat.RFC4180.printRecord(out, row.stream().map(Csv::harmless).toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
