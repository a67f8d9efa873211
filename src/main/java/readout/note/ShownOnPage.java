package readout.note;

/** Tells what a page shows to its readers. */
public interface ShownOnPage {
  /** A page that shows all of the note. */
  ShownOnPage EVERYTHING =
      new ShownOnPage() {
        @Override
        public boolean text(String text) {
          return true;
        }

        @Override
        public boolean quote(String anchor, String text) {
          return true;
        }
      };

  /** Whether the page shows a text. */
  boolean text(String text);

  /**
   * Whether the page shows a quote whole, as a quote: the same words within somebody else's are not
   * it.
   *
   * @param anchor the id of the quote's place on a page
   * @param text its words
   */
  boolean quote(String anchor, String text);
}
