package readout.wall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.words.FoldedText;

/** What was withheld of many records, for outputs that are made of all of them. */
public final class JointWall {
  private final Phrases withheld = new Phrases();
  private final Map<Long, Set<String>> owners = new HashMap<>();

  /**
   * @param secrets by the names of their records
   */
  public JointWall(Map<String, List<Secret>> secrets) {
    secrets.forEach(
        (record, all) ->
            all.forEach(
                secret -> {
                  withheld.add(secret, record);
                  owners.computeIfAbsent(secret.run(), r -> new TreeSet<>()).add(record);
                }));
  }

  /** Whether nothing was withheld. */
  public boolean isEmpty() {
    return withheld.isEmpty();
  }

  /** The runs of withheld words in a page of HTML: in its markup, its scripts, what it shows. */
  public Set<Long> inPage(String page) {
    Set<Long> found = in(Unwrapped.whole(page).text());
    found.addAll(in(Unwrapped.visible(page).text()));
    return found;
  }

  /** The same in any other output. */
  public Set<Long> inText(String text) {
    return in(Unwrapped.whole(text).text());
  }

  /** The same in words that have no wrappings. */
  public Set<Long> in(String words) {
    Set<Long> found = new HashSet<>();
    if (!isEmpty()) {
      withheld.find(
          words,
          FoldedText.of(words),
          (run, from, to) -> {
            found.add(run);
            return true;
          });
    }
    return found;
  }

  /** The names of the records of which a run was withheld, sorted; never null. */
  public Set<String> owners(long run) {
    return owners.getOrDefault(run, Set.of());
  }
}
