package readout.check.copies;

/**
 * A record as one of an archive, withheld or not.
 *
 * @param file its name for users
 * @param id its id
 * @param ties what ties it to the others
 */
public record ArchivedRecord(String file, String id, RecordTies ties) {}
