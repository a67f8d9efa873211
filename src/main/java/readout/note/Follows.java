package readout.note;

import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

/**
 * The step of an earlier meeting.
 *
 * @param record the earlier record's id
 * @param step the earlier step's id
 * @param page the address of the earlier meeting's page, on the pages of an archive
 */
public record Follows(String record, String step, @TemplatesOnly String page) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "record" -> record;
      case "step" -> step;
      case "page" -> page;
      default -> UNKNOWN;
    };
  }
}
