package readout.roster;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import readout.meeting.ComparedForm;

/** Gives people ids that are made of their names, each its own. */
final class PersonIds {
  private final Set<String> taken = new HashSet<>();

  /**
   * @param taken ids that others have
   */
  PersonIds(Set<String> taken) {
    taken.forEach(id -> this.taken.add(ComparedForm.of(id)));
  }

  /** An id for a name: its last word, or else all of it, or else all of it with a number. */
  String of(String name) {
    String all = plain(name);
    String last = all.substring(all.lastIndexOf('-') + 1);
    if (!last.isEmpty() && taken.add(ComparedForm.of(last))) {
      return last;
    }
    return take(all);
  }

  /** An id that was given, or else the same with a number. */
  String take(String id) {
    String wanted = plain(id).isEmpty() ? "person" : id.equals(plainId(id)) ? id : plain(id);
    String free = wanted;
    for (int number = 2; !taken.add(ComparedForm.of(free)); number++) {
      free = wanted + "-" + number;
    }
    return free;
  }

  private static String plainId(String id) {
    return id.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "");
  }

  /** Small letters without accents, where the script has them, with hyphens for all else. */
  private static String plain(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFD);
    folded = folded.replaceAll("(?<=\\p{IsLatin})\\p{Mn}+", "");
    String small = Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return small.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
  }
}
