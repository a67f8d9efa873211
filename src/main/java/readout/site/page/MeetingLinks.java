package readout.site.page;

import readout.note.NamePages;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.NamedPages;
import readout.site.model.SummaryText;
import readout.site.model.Venue;

/**
 * Links from where a meeting is listed to the lists that it is in. They are made of its own words:
 * a meeting that is listed anywhere is listed under its series, kind and place too.
 */
final class MeetingLinks {
  private MeetingLinks() {}

  /** The series of a meeting; without words when it is in none. */
  static LinkedWords series(MeetingSummary entry, String root) {
    return link(NamePages.Kind.SERIES, entry.series(), entry.series(), root);
  }

  /** The kind of a meeting. */
  static LinkedWords kind(MeetingSummary entry, String root) {
    return link(NamePages.Kind.MEETING_KIND, entry.kind(), entry.kind(), root);
  }

  /** Where a meeting is held; without words when that is not known. */
  static LinkedWords place(MeetingSummary entry, String root) {
    return place(entry.venue(), root);
  }

  /** A place that has a page. */
  static LinkedWords place(Venue venue, String root) {
    return link(NamePages.Kind.PLACE, venue.line(), venue.name(), root);
  }

  /** The series, or else the kind of a meeting. */
  static LinkedWords body(MeetingSummary entry, String root) {
    return entry.series().isEmpty() ? kind(entry, root) : series(entry, root);
  }

  private static LinkedWords link(
      NamePages.Kind kind, SummaryText words, SummaryText name, String root) {
    String href =
        name.isEmpty() ? "" : root + NamedPages.of(kind, "", name.text()) + ListGroup.ENDING;
    return LinkedWords.of(words, href);
  }
}
