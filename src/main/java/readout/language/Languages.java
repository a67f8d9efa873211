package readout.language;

import java.util.List;

/** Picks among languages by the lookup of BCP 47 (RFC 4647, section 3.4). */
public final class Languages {
  private Languages() {}

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
      boolean begins =
          available.get(i).regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1);
      found = begins ? i : -1;
    }
    return found;
  }

  /** The index of the tag that a wanted one finds, or -1: it is shortened until one is the same. */
  static int lookup(List<String> available, String wanted) {
    String range = wanted;
    while (!range.isEmpty()) {
      for (int i = 0; i < available.size(); i++) {
        if (available.get(i).equalsIgnoreCase(range)) {
          return i;
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
