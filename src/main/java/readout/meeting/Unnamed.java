package readout.meeting;

/**
 * A speaker whose name is not for the audience.
 *
 * @param description what was agreed to print in place of the name ("a senior EU official"), or
 *     null for "a participant"
 */
public record Unnamed(Text description) implements Party {
  /** That of the description: what Java makes of a record costs each start time. */
  @Override
  public int hashCode() {
    return description == null ? 0 : description.hashCode();
  }

  /** Null: the description is not a name. */
  @Override
  public Text name() {
    return null;
  }

  @Override
  public int partNumber() {
    return UNPLACED;
  }
}
