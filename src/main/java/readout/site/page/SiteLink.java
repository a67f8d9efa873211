package readout.site.page;

import readout.note.view.Inlined;
import readout.site.model.SummaryText;

/**
 * A page and the words that link to it.
 *
 * @param text the words
 * @param lang their BCP 47 tag; empty when it is the language of the page
 * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
 * @param href the address of the page
 */
public record SiteLink(String text, String lang, String dir, String href) implements Inlined {
  /** The link with the words of a text. */
  static SiteLink of(SummaryText words, String href) {
    return new SiteLink(words.text(), words.lang(), words.dir(), href);
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
