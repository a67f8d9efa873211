package readout.meeting;

import java.time.LocalTime;

/**
 * From when to when, local time.
 *
 * @param start the beginning
 * @param end the end, or null
 */
public record Hours(LocalTime start, LocalTime end) {}
