package readout.release;

import readout.meeting.RecordPart;

/**
 * One thing that an audience does not get to see.
 *
 * @param kind what it is, such as {@code quote}
 * @param rule why it is withheld, such as {@code off-the-record}
 * @param part the part of the unreleased meeting that it is, or is a value of
 * @param key the key of that value in the record, or null for the whole part
 */
public record Withheld(String kind, String rule, RecordPart part, String key) {}
