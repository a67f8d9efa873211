package readout.yaml;

import java.util.Arrays;

/**
 * Turns the parser's counting in code points into offsets of UTF-16 units, and those of a text in
 * which some places were rewritten into those of the file.
 */
final class Offsets {
  private final int[] astral;
  private final Rewritten rewritten;

  /** Learns where a text has characters of two units. */
  Offsets(Rewritten rewritten) {
    this.rewritten = rewritten;
    String text = rewritten.text();
    int[] found = new int[0];
    int count = 0;
    int codePoint = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = codePoint;
        i++;
      }
      codePoint++;
    }
    astral = Arrays.copyOf(found, count);
  }

  /** The offset of the code point with a given index. */
  int of(long codePoint) {
    return rewritten.original(ofText(codePoint));
  }

  /** The same in the text that the parser reads. */
  int ofText(long codePoint) {
    int index = (int) codePoint;
    if (astral.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(astral, index);
    return index + (found >= 0 ? found : -found - 1);
  }
}
