package readout.check;

/**
 * A record beside others, withheld ones included.
 *
 * @param file its name for users
 * @param id its id
 * @param ties what ties it to the others
 */
public record ArchivedRecord(String file, String id, RecordTies ties) {}
