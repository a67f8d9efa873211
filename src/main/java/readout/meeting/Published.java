package readout.meeting;

import java.time.OffsetDateTime;
import readout.meeting.date.EdtfDate;

/**
 * When a note went or goes out. Not an embargo: it holds nothing back.
 *
 * @param date the day it carries, never null; of an instant its day where the meeting was
 * @param time the instant with the offset of that place, or null when only the date is known
 */
public record Published(EdtfDate date, OffsetDateTime time) {}
