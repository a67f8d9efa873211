package readout.leak;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.words.FoldedText;
import readout.words.WordNumbers;

/**
 * Searches outputs that are made from many records for what was withheld of all of them. Whose it
 * was is not kept: there may be millions of runs, and hardly any is ever found.
 */
public final class JointLeakDetector {
  private final RunTable withheld = new RunTable();

  /**
   * @param secrets of each record
   */
  public JointLeakDetector(Collection<List<Secret>> secrets) {
    for (List<Secret> all : secrets) {
      for (Secret secret : all) {
        withheld.add(WordNumbers.ofWord(secret.first()), secret.run(), secret.separation());
      }
    }
  }

  /** Whether nothing was withheld. */
  public boolean isEmpty() {
    return withheld.isEmpty();
  }

  /** The runs that a page of HTML may hold: found fast, and none is missed. */
  public Set<Long> maybeInPage(String page) {
    Set<Long> found = maybeInText(page);
    withheld.find(Unwrapped.visibleWords(page), found::add);
    return found;
  }

  /** The same for any other output. */
  public Set<Long> maybeInText(String text) {
    Set<Long> found = new HashSet<>();
    withheld.find(Unwrapped.wholeWords(text), found::add);
    return found;
  }

  /** The runs of withheld words in a page of HTML: in its markup, its scripts, what it shows. */
  public Set<Long> inPage(String page) {
    Set<Long> found = inText(page);
    exact(Unwrapped.visible(page).text(), found);
    return found;
  }

  /** The same in any other output. */
  public Set<Long> inText(String text) {
    Set<Long> found = new HashSet<>();
    exact(Unwrapped.whole(text).text(), found);
    return found;
  }

  /** The same in words that have no wrappings. */
  public Set<Long> in(String words) {
    Set<Long> found = new HashSet<>();
    if (withheld.mayBeIn(WordNumbers.of(words))) {
      exact(words, found);
    }
    return found;
  }

  private void exact(String text, Set<Long> found) {
    FoldedText words = FoldedText.of(text);
    long[] numbers = new long[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = WordNumbers.ofWord(words.word(i));
    }
    for (int i = 0; i < numbers.length; i++) {
      long run = 0;
      for (int j = i; j < Math.min(i + Phrases.LONGEST, numbers.length); j++) {
        run = RunTable.longer(run, numbers[j]);
        int separation = withheld.separation(run);
        if (separation >= 0 && Separation.allows(separation, text, words, i, j + 1)) {
          found.add(run);
        }
      }
    }
  }
}
