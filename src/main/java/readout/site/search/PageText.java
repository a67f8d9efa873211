package readout.site.search;

import readout.site.model.SearchText;

/**
 * The text of a page, which is read once for all scripts that have a block of it and forgotten
 * after the last of them; safe across threads.
 */
final class PageText {
  private final SearchPart.Page page;
  private SearchText text;
  private int left;

  PageText(SearchPart.Page page) {
    this.page = page;
    this.left = page.blocks();
  }

  /** A block, from 0. */
  synchronized SearchText.Block block(int number) {
    SearchText read = text == null ? page.text().get() : text;
    left--;
    text = left > 0 ? read : null;
    return read.blocks().get(number);
  }
}
