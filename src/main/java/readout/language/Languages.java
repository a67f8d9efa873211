package readout.language;

import java.util.List;
import java.util.Map;
import readout.meeting.LanguageTags;

/** Picks among languages by the lookup of BCP 47 (RFC 4647, section 3.4). */
public final class Languages {
  /** What is meant by a tag without a script, or by one of another time. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("zh", "zh-Hans"),
          Map.entry("zh-TW", "zh-Hant"),
          Map.entry("zh-HK", "zh-Hant"),
          Map.entry("zh-MO", "zh-Hant"),
          Map.entry("sr", "sr-Cyrl"),
          Map.entry("sh", "sr-Latn"),
          Map.entry("no", "nb"),
          Map.entry("nn", "nb"),
          Map.entry("iw", "he"));

  private Languages() {}

  /** The tag that is meant by one: with its usual script, or as it is written today. */
  static String meant(String tag) {
    return MEANT.getOrDefault(tag, tag);
  }

  /**
   * The best of what there is.
   *
   * @param available tags; at least one
   * @param wanted tags, best first
   * @return the index in {@code available}; 0 when nothing fits
   */
  public static int pick(List<String> available, List<String> wanted) {
    for (String tag : wanted) {
      int found = find(available, tag);
      if (found >= 0) {
        return found;
      }
    }
    return 0;
  }

  /**
   * The index of what fits a tag: by lookup, else the first that begins with it, as {@code zh-Hans}
   * does with {@code zh} (RFC 4647, section 3.3.1); -1 when nothing fits.
   */
  public static int find(List<String> available, String wanted) {
    int found = lookup(available, wanted);
    for (int i = 0; found < 0 && i < available.size(); i++) {
      String meant = meant(LanguageTags.canonical(available.get(i)));
      found = meant.equalsIgnoreCase(wanted) ? i : -1;
    }
    for (int i = 0; found < 0 && i < available.size(); i++) {
      boolean begins =
          available.get(i).regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1);
      found = begins ? i : -1;
    }
    return found;
  }

  /**
   * The index of the tag that a wanted one finds, or -1: it is shortened until one is the same, or
   * means the same.
   */
  static int lookup(List<String> available, String wanted) {
    String range = LanguageTags.canonical(wanted);
    while (!range.isEmpty()) {
      for (String same : List.of(range, meant(range))) {
        for (int i = 0; i < available.size(); i++) {
          if (available.get(i).equalsIgnoreCase(same)) {
            return i;
          }
        }
      }
      range = shorter(range);
    }
    return -1;
  }

  /** Without its last subtag, and without a single letter that would then be the last. */
  static String shorter(String range) {
    int dash = range.lastIndexOf('-');
    if (dash >= 2 && range.charAt(dash - 2) == '-') {
      dash -= 2;
    }
    return dash < 0 ? "" : range.substring(0, dash);
  }
}
