package readout.site.page;

import readout.note.view.Viewed;

/**
 * The text of a page of {@code --static}.
 *
 * @param lang its BCP 47 tag; empty when it is the language of the page
 * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
 * @param body the text; HTML, so print it with three braces
 */
public record HouseText(String lang, String dir, String body) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "lang" -> lang;
      case "dir" -> dir;
      case "body" -> body;
      default -> UNKNOWN;
    };
  }
}
