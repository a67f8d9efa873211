package readout.leak;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.MeetingTexts;
import readout.meeting.RecordPart;
import readout.words.DenseScript;
import readout.words.FoldedText;
import readout.words.WordNumbers;
import readout.words.WordRun;

/** Runs of words that are looked for, each with its meaning. */
final class Phrases {
  /** So many words in a row are no accident. */
  static final int WORDS = 5;

  /** The longest run that is looked for, in characters where words have no spaces between them. */
  static final int LONGEST = WordRun.MOST_CHARACTERS;

  private final Map<Long, Sought> sought = new HashMap<>();

  /** The same, to find it fast; what was forgotten may still be here. Null until it is needed. */
  private RunTable table;

  /**
   * A run that is looked for.
   *
   * @param meaning what it means
   */
  private record Sought(Secret secret, RecordPart meaning) {}

  /**
   * Where the run of a withheld text ends that begins with a word; -1 when there are too few. Names
   * of dense scripts are looked for in more characters: many begin alike.
   */
  static int end(MeetingTexts.Sort sort, FoldedText words, int from) {
    int end = WordRun.end(words, from, WORDS);
    boolean dense = DenseScript.has(words.word(from).codePointAt(0));
    if (sort == MeetingTexts.Sort.NAME && dense && end > 0) {
      return Math.min(words.size(), Math.max(end, from + LONGEST));
    }
    return end;
  }

  /** Takes a run; the first meaning of a run stays, and its widest separation. */
  void add(Secret secret, RecordPart meaning) {
    table = null;
    sought.merge(
        secret.run(),
        new Sought(secret, meaning),
        (known, other) ->
            known.secret().separation() < secret.separation()
                ? new Sought(secret, known.meaning())
                : known);
  }

  /** All runs, sorted by their numbers; never null. */
  List<Secret> secrets() {
    return sought.values().stream()
        .map(Sought::secret)
        .sorted(Comparator.comparingLong(Secret::run))
        .toList();
  }

  /** Forgets a run. */
  void remove(long run) {
    sought.remove(run);
  }

  /** Says that nothing more is forgotten for now, so that what was is not met again. */
  void settle() {
    table = null;
  }

  boolean isEmpty() {
    return sought.isEmpty();
  }

  /** The meaning of a run; null when it is not looked for. */
  RecordPart meaning(long run) {
    Sought known = sought.get(run);
    return known == null ? null : known.meaning();
  }

  /** Takes the runs that are found. */
  interface Finder {
    /**
     * Takes one.
     *
     * @param from the index of its first word
     * @param to the index after its last word
     * @param spot the words as they are there
     */
    void found(long run, int from, int to, Spot spot);
  }

  /**
   * Finds all runs in a text, at each place where they are, by their places.
   *
   * @param words those of the text
   * @param reader takes off what its words are wrapped in
   */
  void find(String text, WordNumbers words, Spot.Reader reader, Finder finder) {
    if (table == null) {
      table =
          new RunTable(List.of(sought.values().stream().map(Sought::secret).toList()), run -> true);
    }
    table.find(
        words,
        (run, from, to) -> {
          Sought known = sought.get(run);
          if (known != null) {
            Spot spot = Spot.of(text, words, from, to, reader);
            if (spot.isPhrase(known.secret().separation())) {
              finder.found(run, from, to, spot);
            }
          }
        });
  }
}
