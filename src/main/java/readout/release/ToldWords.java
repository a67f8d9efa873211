package readout.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Content;
import readout.meeting.InLanguage;
import readout.meeting.Markdown;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.words.FoldedText;

/**
 * Words of a quote that its readers may not see, in a text that they may.
 *
 * @param text the text
 * @param start offset of the first of the words in it
 * @param end offset after the last of them
 * @param quote the quote
 */
public record ToldWords(InLanguage text, int start, int end, Quote quote) {
  /** Fewer in a row are in any text by coincidence. */
  private static final int RUN = 4;

  /** So many words of a run have to say something: "at the end of the" does not. */
  private static final int TELLING = 2;

  private static final int TELLING_LETTERS = 4;

  /**
   * The first words of each withheld quote in each released text in Markdown.
   *
   * @param whole what the record holds
   * @param released what the readers may see of it
   */
  static List<ToldWords> in(Content whole, Content released) {
    Map<String, Quote> withheld = withheld(whole, released);
    List<ToldWords> told = new ArrayList<>();
    if (!withheld.isEmpty()) {
      Set<Integer> seen = new HashSet<>();
      released.eachProse(text -> text.variants().forEach(v -> seen.add(v.partNumber())));
      whole.eachProse(text -> told.addAll(in(text, seen, withheld)));
    }
    return told;
  }

  /** The runs of words of the quotes that are withheld, without those that are said elsewhere. */
  private static Map<String, Quote> withheld(Content whole, Content released) {
    Map<Integer, Quote> hidden = new HashMap<>();
    for (Utterance utterance : whole.utterances()) {
      if (utterance instanceof Quote quote) {
        hidden.put(quote.partNumber(), quote);
      }
    }
    released.utterances().forEach(utterance -> hidden.remove(utterance.partNumber()));
    Map<String, Quote> runs = new HashMap<>();
    for (Quote quote : hidden.values()) {
      runs(quote).forEach(run -> runs.merge(run, quote, ToldWords::first));
    }
    if (!runs.isEmpty()) {
      for (Utterance utterance : released.utterances()) {
        if (utterance instanceof Quote quote) {
          runs(quote).forEach(runs::remove);
        }
      }
    }
    return runs;
  }

  private static Quote first(Quote a, Quote b) {
    return a.partNumber() <= b.partNumber() ? a : b;
  }

  private static List<String> runs(Quote quote) {
    List<String> runs = new ArrayList<>();
    for (InLanguage words : quote.words().variants()) {
      FoldedText folded = FoldedText.of(words.value());
      for (int i = 0; i + RUN <= folded.size(); i++) {
        if (tells(folded, i)) {
          runs.add(run(folded, i));
        }
      }
    }
    return runs;
  }

  private static boolean tells(FoldedText words, int from) {
    int telling = 0;
    for (int i = from; i < from + RUN; i++) {
      telling += words.word(i).length() >= TELLING_LETTERS ? 1 : 0;
    }
    return telling >= TELLING;
  }

  private static String run(FoldedText words, int from) {
    return String.join(" ", words.words().subList(from, from + RUN));
  }

  private static List<ToldWords> in(Markdown text, Set<Integer> seen, Map<String, Quote> withheld) {
    List<ToldWords> told = new ArrayList<>();
    for (int v = 0; v < text.variants().size(); v++) {
      InLanguage words = text.variants().get(v);
      if (seen.contains(words.partNumber())) {
        told.addAll(in(words, FoldedText.of(text.ownWords(v)), withheld));
      }
    }
    return told;
  }

  private static List<ToldWords> in(
      InLanguage text, FoldedText folded, Map<String, Quote> withheld) {
    List<ToldWords> told = new ArrayList<>();
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i + RUN <= folded.size(); i++) {
      Quote quote = withheld.get(run(folded, i));
      if (quote != null && found.add(quote.partNumber())) {
        int last = i;
        while (last + 1 + RUN <= folded.size() && withheld.get(run(folded, last + 1)) == quote) {
          last++;
        }
        told.add(new ToldWords(text, folded.start(i), folded.end(last + RUN - 1), quote));
      }
    }
    return told;
  }
}
