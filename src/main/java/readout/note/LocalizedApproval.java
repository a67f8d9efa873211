package readout.note;

import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

/**
 * Minutes of an earlier meeting that were approved.
 *
 * @param record the id of that meeting's record; internal notes only
 * @param title how the minutes are called
 * @param page the address of that meeting's page, on the pages of an archive; internal notes only
 */
public record LocalizedApproval(String record, LocalizedText title, @TemplatesOnly String page)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "record" -> record;
      case "title" -> title;
      case "page" -> page;
      default -> UNKNOWN;
    };
  }
}
