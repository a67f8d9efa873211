package readout.site.page;

import readout.note.view.Viewed;

/**
 * Where a page is in a long list.
 *
 * @param line its number and how many there are, in words
 * @param newer the address of the page before, or empty
 * @param older the address of the page after, or empty
 */
public record Paging(String line, String newer, String older) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "line" -> line;
      case "newer" -> newer;
      case "older" -> older;
      default -> UNKNOWN;
    };
  }
}
