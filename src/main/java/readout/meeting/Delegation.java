package readout.meeting;

import java.util.Objects;

/**
 * A side of the meeting.
 *
 * @param id how the record refers to it
 * @param name its name
 * @param country an ISO 3166 code or a name, or null
 * @param customFields its {@code x-} fields
 * @param partNumber its number, see {@link RecordPart}
 */
public record Delegation(
    String id, Text name, String country, CustomFields customFields, int partNumber)
    implements Party {
  /** Written out, with {@link #hashCode}: what Java makes of a record costs each start time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Delegation d
        && Objects.equals(id, d.id)
        && Objects.equals(name, d.name)
        && Objects.equals(country, d.country)
        && Objects.equals(customFields, d.customFields)
        && partNumber == d.partNumber;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }

  /** The same with other {@code x-} fields. */
  public Delegation with(CustomFields customFields) {
    return new Delegation(id, name, country, customFields, partNumber);
  }
}
