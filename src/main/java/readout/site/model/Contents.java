package readout.site.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import readout.site.export.Rows;

/** What is kept of the meetings besides their entries. */
public interface Contents {
  /** Tells whether a meeting is what it was. */
  String digest(Entry entry);

  /** The beginning of a meeting's summary as plain text, or empty. */
  String description(Entry entry);

  /** The row of a meeting in lists of meetings, made by {@link Rows}. */
  String row(Entry entry);

  /** The rows of its steps in lists of steps, made by {@link Rows}. */
  List<String> stepRows(Entry entry);

  /** What few pages show of a meeting. */
  Content content(Entry entry);

  /** Writes what a table has of a meeting, made by {@link Rows}. */
  void rows(Entry entry, Table table, OutputStream out) throws IOException;
}
