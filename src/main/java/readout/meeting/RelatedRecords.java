package readout.meeting;

/**
 * The other records of a meeting.
 *
 * @param partOf the id of the record of the whole meeting, or null
 * @param translationOf the id of the same meeting's record in another language, or null
 */
public record RelatedRecords(String partOf, String translationOf) {}
