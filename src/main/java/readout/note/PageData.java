package readout.note;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a page says to machines about its meeting, as JSON-LD in the words of schema.org. */
public final class PageData implements Supplier<Map<String, Object>> {
  private final Function<ShownOnPage, Map<String, Object>> shown;

  /**
   * @param shown what is said on a page that shows some of the note
   */
  public PageData(Function<ShownOnPage, Map<String, Object>> shown) {
    this.shown = shown;
  }

  /** All of it; never null. */
  @Override
  public Map<String, Object> get() {
    return shown(ShownOnPage.EVERYTHING);
  }

  /**
   * The same for a page that does not show all: without the quotes, participants, host and
   * agreements that are not on it. Never null.
   *
   * @param onPage what the page shows
   */
  public Map<String, Object> shown(ShownOnPage onPage) {
    return shown.apply(onPage);
  }
}
