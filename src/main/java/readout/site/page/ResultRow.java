package readout.site.page;

import readout.note.view.Viewed;

/**
 * A decision, a next step, an outcome or the beginning of a text, or the title of a topic below,
 * before what came of it.
 *
 * @param label which of them it is, and whether it is in force
 * @param link its words, and the address of its place on the meeting's page; no address for an
 *     outcome or text, which is at the place of its topic
 * @param note who does it by when, or empty
 */
public record ResultRow(String label, SiteLink link, String note) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "label" -> label;
      case "note" -> note;
      default -> link.get(name);
    };
  }
}
