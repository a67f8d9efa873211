package readout.meeting;

/**
 * An organization that a participant comes from.
 *
 * @param name its name
 */
public record Organization(Text name) implements Party {
  /** That of the name: what Java makes of a record costs each start time. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public int partNumber() {
    return name.partNumber();
  }
}
