package readout.meeting;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells which names are one in an archive: those that differ in case, width, normalization or white
 * space alone. Wider than {@link ComparedForm}, as readers look a name up in any spelling.
 */
public final class NameKey {
  private NameKey() {}

  /**
   * What all spellings of a name share.
   *
   * @param name never null
   * @return in Unicode's form NFKC, small letters, single spaces; never null, empty for white space
   */
  public static String of(String name) {
    if (isAscii(name)) {
      return ComparedForm.of(name.toLowerCase(Locale.ROOT));
    }
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String small = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return ComparedForm.of(Normalizer.normalize(small, Normalizer.Form.NFKC));
  }

  /** Of these there is nothing to normalize. */
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
