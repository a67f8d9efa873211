package readout.site.page;

import readout.note.view.Viewed;

/**
 * A link to a file that is not a page.
 *
 * @param label its name
 * @param href its address
 */
public record Download(String label, String href) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "label" -> label;
      case "href" -> href;
      default -> UNKNOWN;
    };
  }
}
