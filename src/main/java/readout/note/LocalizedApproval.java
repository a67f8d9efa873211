package readout.note;

/**
 * Minutes of an earlier meeting that were approved.
 *
 * @param record the id of that meeting's record; internal notes only
 * @param title how the minutes are called
 */
public record LocalizedApproval(String record, LocalizedText title) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "record" -> record;
      case "title" -> title;
      default -> UNKNOWN;
    };
  }
}
