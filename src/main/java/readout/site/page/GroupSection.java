package readout.site.page;

import java.util.List;
import readout.note.view.Viewed;

/**
 * Some links to pages of meetings under a heading.
 *
 * @param label the heading, a letter or words; empty for a list without one
 * @param anchor the id of its place on the page, or empty
 * @param links what is listed
 */
public record GroupSection(String label, String anchor, List<GroupLink> links) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "label" -> label;
      case "anchor" -> anchor;
      case "links" -> links;
      default -> UNKNOWN;
    };
  }
}
