package readout.markdown;

import org.commonmark.node.Node;

/** Counts the cells of rows of tables as they are written. */
final class TableCells {
  private TableCells() {}

  /**
   * What a row has beyond the headings.
   *
   * @param words the cells as they are written
   * @param offset where they begin
   */
  record Extra(String words, int offset) {}

  /** How many cells a row of a tree has. */
  static int count(Node row) {
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells++;
    }
    return cells;
  }

  /** Where a node begins in the text that was read, or -1. */
  static int offset(Node node) {
    return node.getSourceSpans().isEmpty() ? -1 : node.getSourceSpans().get(0).getInputIndex();
  }

  /** The cells of a line beyond so many, or null; a bar after a backslash is not a border. */
  static Extra extra(String text, int start, int end, int columns) {
    int i = start;
    while (i < end && text.charAt(i) <= ' ') {
      i++;
    }
    i = i < end && text.charAt(i) == '|' ? i + 1 : i;
    int last = end;
    while (last > i && text.charAt(last - 1) <= ' ') {
      last--;
    }
    if (last > i && text.charAt(last - 1) == '|' && text.charAt(last - 2) != '\\') {
      last--;
    }
    int borders = 0;
    for (; i < last && borders < columns; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '|') {
        borders++;
      }
    }
    String words = borders < columns ? "" : text.substring(i, last).strip();
    if (words.isEmpty() || words.replace("|", "").isBlank()) {
      return null;
    }
    return new Extra(words, text.indexOf(words.charAt(0), i));
  }
}
