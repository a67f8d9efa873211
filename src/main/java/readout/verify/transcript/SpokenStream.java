package readout.verify.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.transcript.Turn;

/** The words of many turns in a row, and where each of them is. */
final class SpokenStream {
  private final List<Turn> turns;
  private final List<String> forms = new ArrayList<>();
  private int[] turnOf = new int[256];
  private int[] startOf = new int[256];
  private int[] endOf = new int[256];
  private final Map<String, int[]> places = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * @param turns those that are read one after another
   * @param all whether hesitations are words too
   */
  SpokenStream(List<Turn> turns, SpokenForms forms, boolean all) {
    this.turns = turns;
    for (int t = 0; t < turns.size(); t++) {
      String text = turns.get(t).words();
      for (SpokenWord word : all ? forms.allWords(text) : forms.words(text)) {
        add(word, t);
      }
    }
  }

  private void add(SpokenWord word, int turn) {
    int n = forms.size();
    if (n == turnOf.length) {
      turnOf = Arrays.copyOf(turnOf, n * 2);
      startOf = Arrays.copyOf(startOf, n * 2);
      endOf = Arrays.copyOf(endOf, n * 2);
    }
    turnOf[n] = turn;
    startOf[n] = word.start();
    endOf[n] = word.end();
    forms.add(word.form());
    int count = counts.merge(word.form(), 1, Integer::sum);
    int[] at = places.computeIfAbsent(word.form(), any -> new int[2]);
    if (count > at.length) {
      at = Arrays.copyOf(at, at.length * 2);
      places.put(word.form(), at);
    }
    at[count - 1] = n;
  }

  int size() {
    return forms.size();
  }

  /** The turn that a word is in. */
  Turn turn(int word) {
    return turns.get(turnOf[word]);
  }

  /** Whether two words are in one turn. */
  boolean isOneTurn(int one, int other) {
    return turnOf[one] == turnOf[other];
  }

  /** A word in its compared form. */
  String form(int word) {
    return forms.get(word);
  }

  /** How often a word is said. */
  int count(String form) {
    return counts.getOrDefault(form, 0);
  }

  /** Where a word is said; as many as {@link #count} says. */
  int[] places(String form) {
    return places.getOrDefault(form, new int[0]);
  }

  /** Where words are said one after another, from a place on. */
  List<Integer> find(List<SpokenWord> words) {
    List<Integer> found = new ArrayList<>();
    int rarest = 0;
    for (int i = 1; i < words.size(); i++) {
      rarest = count(words.get(i).form()) < count(words.get(rarest).form()) ? i : rarest;
    }
    String form = words.get(rarest).form();
    int[] at = places(form);
    for (int i = 0; i < count(form); i++) {
      int first = at[i] - rarest;
      if (first >= 0 && isAt(words, first)) {
        found.add(first);
      }
    }
    return found;
  }

  /** Whether words are said from a place on. */
  boolean isAt(List<SpokenWord> words, int first) {
    if (first + words.size() > forms.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!forms.get(first + i).equals(words.get(i).form())) {
        return false;
      }
    }
    return !isBoundBefore(first) && !isBoundAfter(first + words.size() - 1);
  }

  /** Whether a word is a number whose sign is the word before it, or the sign of a number there. */
  boolean isBoundBefore(int word) {
    if (word > 0 && Signs.isSign(forms.get(word)) && isAdjacentNumber(word - 1, word)) {
      return true;
    }
    return word > 0
        && isNumber(word)
        && isSignBeside(word - 1, word)
        && Signs.bindsNext(
            forms.get(word - 1), gap(word - 1), isAdjacentNumber(word - 2, word - 1));
  }

  /** Whether a word is a number whose sign is the word after it. */
  boolean isBoundAfter(int word) {
    return word + 1 < forms.size()
        && isNumber(word)
        && isSignBeside(word + 1, word)
        && Signs.bindsPrevious(
            forms.get(word + 1), gap(word), isAdjacentNumber(word + 2, word + 1));
  }

  private boolean isSignBeside(int sign, int word) {
    return isOneTurn(sign, word) && Signs.isSign(forms.get(sign));
  }

  private boolean isNumber(int word) {
    return Character.isDigit(forms.get(word).charAt(0)) || Signs.isSign(forms.get(word));
  }

  private boolean isAdjacentNumber(int word, int sign) {
    return word >= 0
        && word < forms.size()
        && isOneTurn(word, sign)
        && Character.isDigit(forms.get(word).charAt(0))
        && gap(Math.min(word, sign)).isEmpty();
  }

  /** What is between a word and the next, of the same turn. */
  private String gap(int word) {
    return turn(word).words().substring(endOf[word], startOf[word + 1]);
  }

  /**
   * The characters from one word to another, with the marks around them; turns have a space between
   * them.
   */
  String text(int first, int last) {
    return text(first, withMarks(turn(last).words(), endOf[last]), last);
  }

  /** The same without the marks after the last word. */
  String bareText(int first, int last) {
    return text(first, endOf[last], last);
  }

  private String text(int first, int end, int last) {
    StringBuilder out = new StringBuilder();
    for (int t = turnOf[first]; t <= turnOf[last]; t++) {
      String words = turns.get(t).words();
      int from = t == turnOf[first] ? startOf[first] : 0;
      int to = t == turnOf[last] ? end : words.length();
      out.append(out.length() == 0 ? "" : " ").append(words, from, to);
    }
    return out.toString();
  }

  private static int withMarks(String words, int end) {
    int at = end;
    while (at < words.length()
        && !Character.isLetterOrDigit(words.charAt(at))
        && !Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a word ends in its turn. */
  int end(int word) {
    return endOf[word];
  }

  /** Where a word begins in its turn. */
  int start(int word) {
    return startOf[word];
  }
}
