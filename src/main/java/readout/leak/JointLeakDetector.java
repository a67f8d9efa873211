package readout.leak;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import readout.words.WordNumbers;

/**
 * Searches outputs that are made from many records for what was withheld of all of them. Whose it
 * was is not kept: there may be millions of runs, and hardly any is ever found.
 */
public final class JointLeakDetector {
  private final RunTable withheld;

  /**
   * @param secrets of each record
   * @param sought whether a run is looked for
   */
  public JointLeakDetector(Collection<List<Secret>> secrets, LongPredicate sought) {
    withheld = new RunTable(secrets, sought);
  }

  /** Whether nothing was withheld. */
  public boolean isEmpty() {
    return withheld.isEmpty();
  }

  /**
   * The runs of withheld words in a page of HTML: in its markup, its scripts, what it shows.
   *
   * @param sought whether a run is looked for; asked only for those that seem to be there
   */
  public Set<Long> inPage(String page, LongPredicate sought) {
    Set<Long> found = inText(page, sought);
    find(page, Unwrapped.words(page, true), piece -> Unwrapped.text(piece, true), sought, found);
    return found;
  }

  /** The same in any other output. */
  public Set<Long> inText(String text, LongPredicate sought) {
    Set<Long> found = new HashSet<>();
    find(text, Unwrapped.words(text, false), piece -> Unwrapped.text(piece, false), sought, found);
    return found;
  }

  /** The same of all runs in words that have no wrappings. */
  public Set<Long> in(String words) {
    Set<Long> found = new HashSet<>();
    find(words, WordNumbers.of(words), piece -> piece, run -> true, found);
    return found;
  }

  private void find(
      String text, WordNumbers words, Spot.Reader reader, LongPredicate sought, Set<Long> found) {
    withheld.find(
        words,
        (run, from, to) -> {
          if (!found.contains(run)
              && sought.test(run)
              && Spot.of(text, words, from, to, reader).isPhrase(withheld.separation(run))) {
            found.add(run);
          }
        });
  }
}
