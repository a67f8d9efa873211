package readout.archive;

import java.text.Normalizer;
import java.util.Locale;
import readout.meeting.ComparedForm;

/**
 * Tells which names are one in a site: those that differ in case, width, normalization or white
 * space alone. Wider than {@link ComparedForm}, as readers look a name up in any spelling.
 */
final class NameKey {
  private NameKey() {}

  /**
   * What all spellings of a name share.
   *
   * @param name never null
   * @return in Unicode's form NFKC, small letters, single spaces; never null, empty for white space
   */
  static String of(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String small = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return ComparedForm.of(Normalizer.normalize(small, Normalizer.Form.NFKC));
  }
}
