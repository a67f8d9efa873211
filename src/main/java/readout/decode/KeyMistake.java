package readout.decode;

import java.util.Collection;
import java.util.Optional;
import readout.diagnostic.Suggestion;
import readout.resource.Resources;

/** Finds the key that was meant by one that a group does not have. */
final class KeyMistake {
  private KeyMistake() {}

  /** Read when the first mistake needs it. */
  private static final class File {
    static final String SYNONYMS = Resources.text("keys/synonyms.txt");
  }

  /**
   * The same key in another form ({@code Title}, {@code nextSteps}), one of another format or
   * language that means the same ({@code agenda}), or else the nearest one.
   */
  static Optional<String> meant(String key, Collection<String> known) {
    String plain = WordMistake.plain(key);
    return known.stream()
        .filter(k -> WordMistake.plain(k).equals(plain))
        .findFirst()
        .or(() -> synonym(plain, known))
        .or(() -> Suggestion.nearest(key, known));
  }

  private static Optional<String> synonym(String plain, Collection<String> known) {
    String sought = "\n" + plain + " = ";
    String all = File.SYNONYMS;
    int at = all.indexOf(sought);
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + sought.length();
    for (String key : all.substring(start, all.indexOf('\n', start)).split(", ")) {
      if (known.contains(key)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
