package readout.decode;

import readout.diagnostic.Code;

/**
 * Refuses records whose tables have too many cells: a row is filled up to the width of the
 * headings, so that a small text can ask for a page without end.
 */
final class TableLimit {
  private static final int CELLS = 100_000;

  private TableLimit() {}

  /** Reports the first Markdown text with which the tables of a record are too many cells. */
  static void check(SourceMap places, Report report) {
    long cells = 0;
    for (SourceMap.Written markdown : places.markdown()) {
      cells += cells(markdown.value());
      if (cells > CELLS) {
        report.add(
            report
                .error(
                    Code.TOO_MANY,
                    markdown.span(),
                    "the tables of the record have more than 100,000 cells")
                .label("rows are filled up to the width of their headings")
                .help("put the table in a file of its own and list it under `documents`"));
        return;
      }
    }
  }

  /** The cells of what looks like a table: a row of hyphens and the lines up to a blank one. */
  private static long cells(String markdown) {
    if (markdown.indexOf('|') < 0) {
      return 0;
    }
    long cells = 0;
    int columns = 0;
    int start = 0;
    while (start < markdown.length()) {
      int end = markdown.indexOf('\n', start);
      end = end < 0 ? markdown.length() : end;
      int found = columns(markdown, start, end);
      if (found > 0) {
        columns = found;
        cells += columns;
      } else if (found == 0) {
        columns = 0;
      } else {
        cells += columns;
      }
      start = end + 1;
    }
    return cells;
  }

  /** How many columns a row of hyphens has; 0 for a blank line, less for any other. */
  private static int columns(String text, int start, int end) {
    int columns = 0;
    boolean blank = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("|-:> \t".indexOf(c) < 0) {
        return -1;
      }
      blank &= c == ' ' || c == '\t';
      columns += c == '-' && (i == start || text.charAt(i - 1) != '-') ? 1 : 0;
    }
    return blank || columns > 0 ? columns : -1;
  }
}
