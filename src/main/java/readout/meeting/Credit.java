package readout.meeting;

/**
 * Who worked on the note.
 *
 * @param role {@code translation}, {@code editing}, {@code photo}, … or the record's own word; null
 *     when the credit is one text
 * @param name who
 * @param customFields its {@code x-} fields
 * @param partNumber its number, see {@link RecordPart}
 */
public record Credit(Text role, Text name, CustomFields customFields, int partNumber)
    implements RecordPart {
  /** The same with other {@code x-} fields. */
  public Credit with(CustomFields customFields) {
    return new Credit(role, name, customFields, partNumber);
  }
}
