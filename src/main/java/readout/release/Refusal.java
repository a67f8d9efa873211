package readout.release;

import readout.meeting.Audience;
import readout.meeting.Embargo;

/**
 * Why nothing of a record may go to an audience.
 *
 * @param recordAudience the record's own audience when it is narrower than the one asked for; else
 *     null
 * @param embargo the embargo that still holds, or null
 */
public record Refusal(Audience recordAudience, Embargo embargo) {}
