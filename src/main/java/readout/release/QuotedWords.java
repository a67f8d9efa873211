package readout.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.words.FoldedText;

/**
 * Finds words of some quotes in other texts, unless the readers of an output know them from another
 * quote.
 */
public final class QuotedWords {
  private final Map<String, Quote> runs = new HashMap<>();

  /** How many words the runs have, the shortest first. */
  private final Set<Integer> lengths = new TreeSet<>();

  private final List<ShortSaying> sayings = new ArrayList<>();

  private QuotedWords() {}

  /**
   * Words of a quote in a text.
   *
   * @param start where the first of them begins
   * @param end where the last of them ends
   */
  public record Found(int start, int end, Quote quote) {}

  /**
   * The words of the quotes that are withheld.
   *
   * @param released what the readers may see of a meeting
   */
  static QuotedWords withheld(Meeting whole, Meeting released) {
    Map<Integer, Quote> hidden = new TreeMap<>();
    for (Utterance utterance : whole.content().utterances()) {
      if (utterance instanceof Quote quote) {
        hidden.put(quote.partNumber(), quote);
      }
    }
    released.content().utterances().forEach(u -> hidden.remove(u.partNumber()));
    return of(hidden.values(), released);
  }

  /**
   * The words of some quotes.
   *
   * @param quotes in the order in which they are looked for
   * @param released what the readers may see of their meeting
   */
  public static QuotedWords of(Collection<Quote> quotes, Meeting released) {
    QuotedWords words = new QuotedWords();
    if (!quotes.isEmpty()) {
      OfficialNames names = new OfficialNames(released);
      Set<Integer> own = new HashSet<>();
      for (Quote quote : quotes) {
        words.learn(quote, names);
        own.add(quote.partNumber());
      }
      for (Utterance utterance : released.content().utterances()) {
        if (utterance instanceof Quote quote
            && quote.text() != null
            && !own.contains(quote.partNumber())) {
          words.forget(quote.text());
          if (quote.prepared() != null) {
            words.forget(quote.prepared());
          }
        }
      }
    }
    return words;
  }

  /** Takes what was said and what was given out before. */
  private void learn(Quote quote, OfficialNames names) {
    learn(quote.words(), quote, names);
    if (quote.prepared() != null && !quote.isPrepared()) {
      learn(quote.prepared(), quote, names);
    }
  }

  private void learn(Text said, Quote quote, OfficialNames names) {
    for (InLanguage words : said.variants()) {
      FoldedText folded = FoldedText.inCharacters(words.value());
      QuoteRuns own = new QuoteRuns(folded, names.in(folded));
      own.each((from, to) -> learn(folded, from, to, quote));
      sayings.addAll(ShortSaying.of(words.value(), folded, own, names, quote));
    }
  }

  private void learn(FoldedText words, int from, int to, Quote quote) {
    runs.putIfAbsent(run(words, from, to), quote);
    lengths.add(to - from);
  }

  /** What is said to the readers as well is not withheld. */
  private void forget(Text said) {
    for (InLanguage words : said.variants()) {
      FoldedText folded = FoldedText.inCharacters(words.value());
      for (int length : lengths) {
        for (int i = 0; i + length <= folded.size(); i++) {
          runs.remove(run(folded, i, i + length));
        }
      }
      sayings.removeIf(saying -> saying.isWithin(folded));
    }
  }

  private static String run(FoldedText words, int from, int to) {
    return String.join(" ", words.words().subList(from, to));
  }

  boolean isEmpty() {
    return runs.isEmpty() && sayings.isEmpty();
  }

  /** The first words of each quote in a text; never null. */
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    FoldedText folded = FoldedText.inCharacters(text);
    Set<Integer> quotes = new HashSet<>();
    for (int i = 0; i < folded.size(); i++) {
      int end = runAt(folded, i);
      if (end > 0) {
        Quote quote = quoteAt(folded, i, end);
        if (quotes.add(quote.partNumber())) {
          found.add(stretch(folded, i, end, quote));
        }
      }
    }
    for (ShortSaying saying : sayings) {
      if (!quotes.contains(saying.quote().partNumber())) {
        int at = saying.in(text, folded);
        if (at >= 0) {
          quotes.add(saying.quote().partNumber());
          int last = at + saying.words().size() - 1;
          found.add(new Found(folded.start(at), folded.end(last), saying.quote()));
        }
      }
    }
    return found;
  }

  /** Where the shortest run ends that begins at a word; -1 when none does. */
  private int runAt(FoldedText words, int from) {
    for (int length : lengths) {
      int to = from + length;
      if (to <= words.size() && runs.containsKey(run(words, from, to))) {
        return to;
      }
    }
    return -1;
  }

  private Quote quoteAt(FoldedText words, int from, int to) {
    return runs.get(run(words, from, to));
  }

  /** Goes on while the next words are of the same quote. */
  private Found stretch(FoldedText words, int from, int to, Quote quote) {
    int end = to;
    int next = runAt(words, from + 1);
    for (int i = from + 1; next > 0 && quoteAt(words, i, next) == quote; i++) {
      end = Math.max(end, next);
      next = runAt(words, i + 1);
    }
    return new Found(words.start(from), words.end(end - 1), quote);
  }
}
