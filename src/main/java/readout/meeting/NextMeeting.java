package readout.meeting;

import readout.meeting.date.EdtfDate;

/**
 * A future meeting; at least one component is there.
 *
 * @param title its title, or null
 * @param date when, or null
 * @param place where, or null
 * @param kind what kind, or null
 * @param customFields its {@code x-} fields
 * @param partNumber its number, see {@link RecordPart}
 */
public record NextMeeting(
    Text title, EdtfDate date, Place place, Kind kind, CustomFields customFields, int partNumber)
    implements RecordPart {
  /** The same at another place, which may be null, with other {@code x-} fields. */
  public NextMeeting with(Place place, CustomFields customFields) {
    return new NextMeeting(title, date, place, kind, customFields, partNumber);
  }

  /** Whether it says nothing about itself, its {@code x-} fields aside. */
  public boolean isEmpty() {
    return title == null && date == null && place == null && kind == null;
  }
}
