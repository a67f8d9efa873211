package readout.meeting;

import java.util.Objects;

/**
 * A speaker on no list, such as "a reporter"; two of the same name are not one person.
 *
 * @param name what the record calls them
 * @param role their role, or null
 * @param organization where they come from, or null
 * @param customFields its {@code x-} fields
 * @param partNumber its number, see {@link RecordPart}
 */
public record Outsider(
    Text name, Text role, Text organization, CustomFields customFields, int partNumber)
    implements Party {
  /** A note shortens the name of one of whom the record has said the same before. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Outsider o
        && name.equals(o.name)
        && Objects.equals(role, o.role)
        && Objects.equals(organization, o.organization)
        && customFields.equals(o.customFields);
  }

  /** That of the name: what Java makes of a record costs each start time. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The same with other {@code x-} fields. */
  public Outsider with(CustomFields customFields) {
    return new Outsider(name, role, organization, customFields, partNumber);
  }
}
