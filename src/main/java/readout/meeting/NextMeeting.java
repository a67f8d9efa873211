package readout.meeting;

/**
 * A meeting to come; at least one component is there.
 *
 * @param title its title, or null
 * @param date when, or null
 * @param place where, or null
 * @param kind what kind, or null
 * @param extra its {@code x-} fields
 * @param partNumber its number, see {@link Part}
 */
public record NextMeeting(
    Text title, EdtfDate date, Place place, Kind kind, Extra extra, int partNumber)
    implements Part {}
