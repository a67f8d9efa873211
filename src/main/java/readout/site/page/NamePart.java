package readout.site.page;

import readout.note.view.Viewed;

/**
 * A stretch of a line of names.
 *
 * @param text a name, or what is between two
 * @param href the address of the page of the name; empty for what is between names
 */
public record NamePart(String text, String href) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "href" -> href;
      default -> UNKNOWN;
    };
  }
}
