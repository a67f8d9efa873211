package readout.note;

/**
 * The step of an earlier meeting.
 *
 * @param record the earlier record's id
 * @param step the earlier step's id
 */
public record Follows(String record, String step) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "record" -> record;
      case "step" -> step;
      default -> UNKNOWN;
    };
  }
}
