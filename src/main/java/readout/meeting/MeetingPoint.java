package readout.meeting;

import java.time.LocalTime;

/**
 * A point of a meeting: a time of day or an item of the agenda.
 *
 * @param time local time, or null when it is an item
 * @param topic a topic's id, or null when it is a time
 */
public record MeetingPoint(LocalTime time, String topic) {}
