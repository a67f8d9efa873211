package readout.meeting;

/**
 * Where a meeting is in a series of meetings.
 *
 * @param name the series, or null
 * @param number the meeting's ordinal in it, or null
 */
public record SeriesPlace(Text name, String number) {
  /** Of a meeting that is in no series. */
  public static final SeriesPlace NONE = new SeriesPlace(null, null);
}
