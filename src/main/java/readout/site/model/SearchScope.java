package readout.site.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the search of a site looks through. */
public enum SearchScope {
  /** All that is on the pages of the meetings. */
  FULL,
  /** Titles, names, topics and first words. */
  NAMES;

  /** The words of the command line for them. */
  public static List<String> words() {
    return Stream.of(values()).map(SearchScope::word).toList();
  }

  /** The word of the command line for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
