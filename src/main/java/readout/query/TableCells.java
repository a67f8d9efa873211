package readout.query;

import java.util.List;

/** A table as people read it. */
public interface TableCells {
  /** What must be said above all rows; never null. */
  List<String> notices();

  /** The headings of the columns. */
  List<String> headings();

  /** The cells of all rows, one list each. */
  List<List<String>> rows();

  /** The place of the column that was asked for: it may be the widest. */
  int main();

  /** Which columns are never broken: a date, and where something is. */
  boolean isWhole(int column);
}
