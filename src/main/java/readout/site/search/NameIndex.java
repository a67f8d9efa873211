package readout.site.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.words.SearchWords;

/** The names that lists have, each in the files of all its words. */
final class NameIndex {
  private record Entry(Set<String> words, List<Object> row) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Takes a name. */
  void add(String name, List<Object> row) {
    Set<String> words = new HashSet<>();
    SearchWords.of(name, words::add);
    entries.add(new Entry(words, row));
  }

  /**
   * The rows of each file that has some, in the order in which they came.
   *
   * @param count how many files there are: a power of two
   */
  Map<Integer, List<Object>> files(int count) {
    Map<Integer, List<Object>> files = new HashMap<>();
    for (Entry entry : entries) {
      Set<Integer> in = new HashSet<>();
      entry.words().forEach(word -> in.add(WordFiles.of(word, count)));
      in.forEach(file -> files.computeIfAbsent(file, f -> new ArrayList<>()).add(entry.row()));
    }
    return files;
  }
}
