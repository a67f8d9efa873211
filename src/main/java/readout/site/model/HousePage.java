package readout.site.model;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * A page that the house has written itself, in one of the site's languages.
 *
 * @param path seen from the root of the language
 * @param title what it is called, on the page and in the footer of all pages
 * @param description what search engines and previews show; may be empty
 * @param language BCP 47 tag of its text
 * @param inputs tells whether the page must be what it was
 * @param body its text as HTML; asked for when the paths of the whole site are known
 */
public record HousePage(
    String path,
    String title,
    String description,
    String language,
    Supplier<String> inputs,
    Supplier<String> body) {
  /**
   * Whether it is in a language, or shown there for want of one that is.
   *
   * @param tag BCP 47 tag
   */
  public boolean isIn(String tag) {
    String wanted = tag.toLowerCase(Locale.ROOT) + "-";
    return wanted.startsWith(language.toLowerCase(Locale.ROOT) + "-");
  }
}
