package readout.note;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a page says to machines about its meeting, as JSON-LD in the words of schema.org. */
public final class PageData implements Supplier<Map<String, Object>> {
  private final Function<Predicate<String>, Map<String, Object>> shown;

  /**
   * @param shown what is said on a page of some texts
   */
  public PageData(Function<Predicate<String>, Map<String, Object>> shown) {
    this.shown = shown;
  }

  /** All of it; never null. */
  @Override
  public Map<String, Object> get() {
    return shown(text -> true);
  }

  /**
   * The same for a page that does not show all: without the quotes, participants, host and
   * agreements that are not on it. Never null.
   *
   * @param onPage which texts the page shows
   */
  public Map<String, Object> shown(Predicate<String> onPage) {
    return shown.apply(onPage);
  }
}
