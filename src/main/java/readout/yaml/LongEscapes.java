package readout.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file with the escapes {@code \\L} and {@code \\P} written as {@code \\u2028} and
 * {@code \\u2029}: YAML 1.2.2 (section 5.7) has them, snakeyaml-engine does not know them. Only the
 * places that the parser stumbles over are rewritten, for elsewhere the same characters are text.
 */
final class LongEscapes {
  private static final int LONGER = 4;
  private static final int MOST = 1000;

  /** The file is read again for each escape: so many characters in all. */
  private static final long READ_AGAIN = 50_000_000;

  private String text;
  private final List<Integer> places = new ArrayList<>();

  LongEscapes(String text) {
    this.text = text;
  }

  /** The text as the parser is to read it. */
  String text() {
    return text;
  }

  /**
   * Rewrites the escape whose letter stands at an offset of the text.
   *
   * @return whether there was one that could be rewritten
   */
  boolean rewrite(int letter) {
    char c = letter > 0 && letter < text.length() ? text.charAt(letter) : ' ';
    boolean enough = places.size() == MOST || (long) places.size() * text.length() > READ_AGAIN;
    if (c != 'L' && c != 'P' || text.charAt(letter - 1) != '\\' || enough) {
      return false;
    }
    text = text.substring(0, letter) + (c == 'L' ? "u2028" : "u2029") + text.substring(letter + 1);
    places.add(letter);
    return true;
  }

  /** The offset in the file of an offset in the text. */
  int original(int offset) {
    int before = 0;
    for (int place : places) {
      before += place < offset ? 1 : 0;
    }
    return Math.max(0, offset - before * LONGER);
  }
}
