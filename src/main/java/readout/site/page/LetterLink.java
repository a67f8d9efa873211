package readout.site.page;

import readout.note.Viewed;

/**
 * A link to what begins with a letter.
 *
 * @param label the letter
 * @param href the address of its place or page
 * @param count how much there is; empty where it would change this page too often
 * @param current this is its page
 */
public record LetterLink(String label, String href, String count, boolean current)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "label" -> label;
      case "href" -> href;
      case "count" -> count;
      case "current" -> current;
      default -> UNKNOWN;
    };
  }
}
