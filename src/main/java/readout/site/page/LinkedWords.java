package readout.site.page;

import readout.note.view.Viewed;
import readout.site.model.SummaryText;

/**
 * Words beside a link to something else, with the page that they lead to themselves.
 *
 * @param text the words, or empty
 * @param lang their BCP 47 tag; empty when it is the language of the page
 * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
 * @param href the address of the page; empty where there is none
 */
public record LinkedWords(String text, String lang, String dir, String href) implements Viewed {
  /** The words of a text. */
  static LinkedWords of(SummaryText words, String href) {
    return new LinkedWords(words.text(), words.lang(), words.dir(), href);
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "lang" -> lang;
      case "dir" -> dir;
      case "href" -> href;
      default -> UNKNOWN;
    };
  }
}
