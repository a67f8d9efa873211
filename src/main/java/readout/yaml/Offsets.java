package readout.yaml;

import java.util.Arrays;

/** Turns the parser's counting in code points into offsets of UTF-16 units. */
final class Offsets {
  private final int[] astral;

  /** Learns where a text has characters of two units. */
  Offsets(String text) {
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
    int index = (int) codePoint;
    if (astral.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(astral, index);
    return index + (found >= 0 ? found : -found - 1);
  }
}
