package readout.site.search;

import java.util.List;
import java.util.function.Supplier;
import readout.site.model.SearchText;

/**
 * Pages that are indexed together: meetings of some years, or the pages of the house.
 *
 * @param name what its folder is called
 * @param pages in the order of time
 */
record SearchPart(String name, List<Page> pages) {
  /** As many blocks are about as much as a file of words may have of each. */
  private static final int BLOCKS_EACH = 8;

  private static final int FEWEST = 4;
  private static final int MOST = 1024;

  /**
   * A page that is searched.
   *
   * @param code what its scripts are called
   * @param path of the page, seen from the root of the language
   * @param title what it is called
   * @param lang BCP 47 tag; empty when it is that of the site
   * @param date in words, or empty
   * @param mark that it is a draft, withdrawn or cancelled, in words; else empty
   * @param year or empty
   * @param kind of the meeting, or empty
   * @param series of the meeting, or empty
   * @param language what its language is called
   * @param people who took part: the path and name of each
   * @param blocks how many blocks its text has
   * @param text read each time
   * @param inputs tells whether all of this is what it was
   */
  record Page(
      String code,
      String path,
      String title,
      String lang,
      String date,
      String mark,
      String year,
      String kind,
      String series,
      String language,
      Supplier<List<Named>> people,
      int blocks,
      Supplier<SearchText> text,
      Supplier<String> inputs) {}

  /**
   * Somebody.
   *
   * @param path of their page
   * @param name as that page has it
   */
  record Named(String path, String name) {}

  /** How many files its words are in: a power of two, which small changes leave as it is. */
  int files() {
    int blocks = pages.stream().mapToInt(Page::blocks).sum();
    return files(blocks / BLOCKS_EACH, FEWEST);
  }

  /** The next power of two, within bounds. */
  static int files(int wanted, int fewest) {
    int next = Integer.highestOneBit(Math.max(1, wanted));
    return Math.min(MOST, Math.max(fewest, next < wanted ? next * 2 : next));
  }
}
