package readout.meeting;

import readout.meeting.date.EdtfDate;

/**
 * What was corrected after publication.
 *
 * @param date when
 * @param text what, and what it said before
 * @param customFields its {@code x-} fields
 * @param partNumber its number, see {@link RecordPart}
 */
public record Correction(EdtfDate date, Text text, CustomFields customFields, int partNumber)
    implements RecordPart {
  /** The same with other {@code x-} fields. */
  public Correction with(CustomFields customFields) {
    return new Correction(date, text, customFields, partNumber);
  }
}
