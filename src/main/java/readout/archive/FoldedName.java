package readout.archive;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells which names are one: those that differ in case, width, normalization or white space alone.
 */
final class FoldedName {
  private FoldedName() {}

  /**
   * What all spellings of a name share.
   *
   * @param name never null
   * @return in Unicode's form NFKC, small letters, single spaces; never null, empty for white space
   */
  static String of(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String small = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return singleSpaces(Normalizer.normalize(small, Normalizer.Form.NFKC));
  }

  private static String singleSpaces(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> c != ' ' || out.length() > 0 && out.charAt(out.length() - 1) != ' ')
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }
}
