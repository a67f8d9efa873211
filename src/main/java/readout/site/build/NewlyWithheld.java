package readout.site.build;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import readout.leak.JointLeakDetector;
import readout.leak.Secret;
import readout.site.cache.KeptRecord;

/**
 * Finds out what is withheld from a site and was not when its files were made: a file that stays as
 * it was may hold it, in the words of a template or a title. It is what records withhold more than
 * before, and what they withheld before while a record said it that no longer does.
 */
final class NewlyWithheld {
  private final Set<Long> runs = new HashSet<>();
  private Set<Long> left;

  /**
   * @param now all records, by their names
   * @param before those that the files were made of
   * @param wall before what is withheld now
   */
  NewlyWithheld(
      Map<String, KeptRecord> now, Map<String, KeptRecord> before, JointLeakDetector wall) {
    if (before.isEmpty() || wall.isEmpty()) {
      return;
    }
    now.forEach(
        (name, kept) -> {
          if (kept != before.get(name)) {
            kept.secrets().forEach(secret -> runs.add(secret.run()));
          }
        });
    before.forEach(
        (name, old) -> {
          if (now.get(name) != old) {
            old.secrets().stream().map(Secret::run).forEach(runs::remove);
          }
        });
    before.forEach(
        (name, old) -> {
          if (now.get(name) != old && old.isShown()) {
            runs.addAll(SiteLeaks.said(old, wall));
          }
        });
  }

  /** Those that nothing in the site may say now. */
  synchronized Set<Long> without(Supplier<Set<Long>> cleared) {
    if (left == null) {
      left = new HashSet<>(runs);
      if (!left.isEmpty()) {
        left.removeAll(cleared.get());
      }
    }
    return left;
  }
}
