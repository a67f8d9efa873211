package readout.meeting;

/**
 * An owner or host who is printed as written because the record lists no one of that name.
 *
 * @param name the text
 */
public record Unlisted(Text name) implements Party {
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
