package readout.site.search;

import java.util.HashSet;
import java.util.Set;
import readout.record.Digests;

/**
 * Gives pages short names for their scripts, made of the pages alone. They have no vowels, so that
 * none reads like the name of somebody.
 */
final class PageCodes {
  private static final String LETTERS = "bcdfghjklmnpqrst";
  private static final int LENGTH = 7;

  private final Set<String> taken = new HashSet<>();

  /**
   * The name for a page; longer than others when another page has that one. Pages are to be asked
   * for in an order that does not depend on the others.
   */
  String of(String path) {
    String digest = Digests.of(path);
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < digest.length(); i++) {
      code.append(LETTERS.charAt(Character.digit(digest.charAt(i), LETTERS.length())));
      if (code.length() >= LENGTH && taken.add(code.toString())) {
        break;
      }
    }
    return code.toString();
  }
}
