package readout.site.page;

import readout.note.view.Viewed;
import readout.site.model.SummaryText;

/**
 * Words beside a link to something else, with the page that they lead to themselves. The words are
 * empty where there are none, the address where they lead to no page.
 *
 * @param link the words and the address of their page
 */
public record LinkedWords(SiteLink link) implements Viewed {
  /** The words of a text. */
  static LinkedWords of(SummaryText words, String href) {
    return new LinkedWords(SiteLink.of(words, href));
  }

  @Override
  public Object get(String name) {
    return link.get(name);
  }
}
