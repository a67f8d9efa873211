package readout.site.page;

import readout.note.view.Viewed;

/**
 * A link to what begins with a letter.
 *
 * @param label the letter
 * @param href the address of its place or page
 * @param count how much there is; empty where it would change this page too often
 * @param anchor the id of its place on a page that has nothing else of it; or empty
 * @param current this is its page
 */
public record LetterLink(String label, String href, String count, String anchor, boolean current)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "label" -> label;
      case "href" -> href;
      case "count" -> count;
      case "anchor" -> anchor;
      case "current" -> current;
      default -> UNKNOWN;
    };
  }
}
