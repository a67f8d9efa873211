package readout.meeting;

import java.util.Objects;

/**
 * Speakers or owners who are not people: "the Secretariat", "both sides".
 *
 * @param id how the record refers to it
 * @param name its name
 * @param customFields its {@code x-} fields
 * @param partNumber its number, see {@link RecordPart}
 */
public record Group(String id, Text name, CustomFields customFields, int partNumber)
    implements Party {
  /** Written out, with {@link #hashCode}: what Java makes of a record costs each start time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Group g
        && Objects.equals(id, g.id)
        && Objects.equals(name, g.name)
        && Objects.equals(customFields, g.customFields)
        && partNumber == g.partNumber;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }

  /** The same with other {@code x-} fields. */
  public Group with(CustomFields customFields) {
    return new Group(id, name, customFields, partNumber);
  }
}
