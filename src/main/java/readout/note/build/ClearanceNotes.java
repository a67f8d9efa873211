package readout.note.build;

import java.util.List;
import java.util.Map;
import readout.meeting.Audience;
import readout.meeting.Quote;
import readout.meeting.QuoteClearance;
import readout.meeting.date.EdtfDate;
import readout.note.LocalizedClearance;

/**
 * What has become of quotes since they were cleared, in words. That is for internal notes only:
 * quotes that a speaker cleared together would tell whose the one without a name is.
 */
final class ClearanceNotes {
  private final Wording wording;
  private final Map<Integer, QuoteClearance> clearances;

  /**
   * @param clearances by the numbers of the quotes; or null
   */
  ClearanceNotes(Wording wording, Audience audience, Map<Integer, QuoteClearance> clearances) {
    this.wording = wording;
    this.clearances = audience == Audience.INTERNAL ? clearances : null;
  }

  /** That of a quote; null when nothing is known, or not for these readers. */
  LocalizedClearance of(Quote quote) {
    QuoteClearance known = clearances == null ? null : clearances.get(quote.partNumber());
    if (known == null) {
      return null;
    }
    List<LocalizedClearance.Signed> by = known.by().stream().map(this::signed).toList();
    return new LocalizedClearance(!by.isEmpty(), known.changed(), by);
  }

  private LocalizedClearance.Signed signed(QuoteClearance.Signed signed) {
    return new LocalizedClearance.Signed(
        signed.name(), EdtfDate.parse(signed.on().toString()).map(wording::date).orElse(null));
  }
}
