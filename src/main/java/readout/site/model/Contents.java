package readout.site.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import readout.site.export.Rows;

/** What is kept of the meetings besides their entries. */
public interface Contents {
  /** Tells whether a meeting is what it was. */
  String digest(MeetingSummary entry);

  /** The beginning of a meeting's summary as plain text, or empty. */
  String description(MeetingSummary entry);

  /** The row of a meeting in lists of meetings, made by {@link Rows}. */
  String row(MeetingSummary entry);

  /** The rows of its steps in lists of steps, made by {@link Rows}. */
  List<String> stepRows(MeetingSummary entry);

  /** What few pages show of a meeting. */
  SummaryContent content(MeetingSummary entry);

  /**
   * The pages that names on a meeting's page lead to, if there are such, see {@link NamedPages}.
   */
  List<String> named(MeetingSummary entry);

  /** What the search finds of a meeting. */
  SearchText searched(MeetingSummary entry);

  /** Writes what a table has of a meeting, made by {@link Rows}. */
  void rows(MeetingSummary entry, Table table, OutputStream out) throws IOException;
}
