package readout.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the few texts that may hold a name among many, so that many names are not looked for in
 * each.
 *
 * @param <T> what identifies a text
 */
public final class WordIndex<T> {
  private final List<T> texts = new ArrayList<>();
  private final NavigableMap<String, List<Integer>> byWord = new TreeMap<>();

  /** Takes one more text. */
  public void add(T text, FoldedText words) {
    Integer number = texts.size();
    texts.add(text);
    for (String word : words.words()) {
      List<Integer> numbers = byWord.computeIfAbsent(word, w -> new ArrayList<>(1));
      if (numbers.isEmpty() || !numbers.get(numbers.size() - 1).equals(number)) {
        numbers.add(number);
      }
    }
  }

  /** All texts, in the order in which they came. */
  public List<T> all() {
    return texts;
  }

  /**
   * The texts that may hold one of several names, in the order in which they came: all that do, and
   * perhaps others.
   */
  public List<T> mayHold(Collection<SoughtName> names) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (SoughtName name : names) {
      if (!name.isIndexed() || numbers.size() == texts.size()) {
        return texts;
      }
      numbers.addAll(rarest(name.words()));
      name.parts().forEach(part -> numbers.addAll(holding(part)));
    }
    List<T> found = new ArrayList<>(numbers.size());
    numbers.forEach(number -> found.add(texts.get(number)));
    return found;
  }

  private Collection<Integer> rarest(List<String> words) {
    Collection<Integer> rarest = List.of();
    for (int i = 0; i < words.size() && (i == 0 || !rarest.isEmpty()); i++) {
      Collection<Integer> holding = holding(words.get(i));
      rarest = i == 0 || holding.size() < rarest.size() ? holding : rarest;
    }
    return rarest;
  }

  /** The texts with a form of a word. */
  private Collection<Integer> holding(String word) {
    String stem = Inflection.stem(word);
    TreeSet<Integer> numbers = new TreeSet<>();
    for (var entry : byWord.tailMap(stem, true).entrySet()) {
      if (!entry.getKey().startsWith(stem)) {
        break;
      }
      if (Inflection.isFormOf(word, entry.getKey(), true)) {
        numbers.addAll(entry.getValue());
      }
    }
    return numbers;
  }
}
