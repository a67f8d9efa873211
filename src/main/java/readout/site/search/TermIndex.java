package readout.site.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.site.model.Passage;
import readout.site.model.SearchText.Block;
import readout.words.SearchWords;

/**
 * Which words are in which blocks of a part of a site. For each word there are up to three rows of
 * blocks: those that have it in passing, those that have it often, those of which it is a name.
 */
final class TermIndex {
  private static final int ROWS = 3;
  private static final int PASSING = 0;
  private static final int OFTEN = 1;
  private static final int NAME = 2;

  /** So often is often. */
  private static final int MANY = 3;

  /** In place of a count. */
  private static final int IS_NAME = -1;

  /** Parts words, so that two of them are never taken for a phrase. */
  private static final char END_OF_WORD = '|';

  private static final char END_OF_ROW = ' ';

  private final Map<String, Rows> words = new HashMap<>();
  private int blocks;

  /** The blocks that have a word, in order. */
  private static final class Rows {
    final int[][] blocks = new int[ROWS][];
    final int[] counts = new int[ROWS];

    void add(int row, int block) {
      int count = counts[row]++;
      if (blocks[row] == null) {
        blocks[row] = new int[row == PASSING ? 4 : 1];
      } else if (count == blocks[row].length) {
        blocks[row] = Arrays.copyOf(blocks[row], 2 * count);
      }
      blocks[row][count] = block;
    }

    void append(StringBuilder out) {
      for (int row = 0; row < ROWS; row++) {
        if (Arrays.stream(counts, row, ROWS).anyMatch(count -> count > 0)) {
          out.append(END_OF_ROW);
          SignNumbers.appendRow(blocks[row], counts[row], out);
        }
      }
    }
  }

  /** Takes the next block. */
  void add(Block block) {
    Map<String, Integer> found = new HashMap<>();
    for (Passage passage : block.passages()) {
      int weight = passage.kind().isName() ? IS_NAME : 1;
      SearchWords.of(passage.text(), word -> found.merge(word, weight, TermIndex::sum));
      SearchWords.of(passage.by(), word -> found.merge(word, 1, TermIndex::sum));
      if (passage.kind() == Passage.Kind.TITLE) {
        SearchWords.of(passage.remarks(), word -> found.merge(word, weight, TermIndex::sum));
      }
    }
    found.forEach(
        (word, count) ->
            words
                .computeIfAbsent(word, w -> new Rows())
                .add(count < 0 ? NAME : count >= MANY ? OFTEN : PASSING, blocks));
    blocks++;
  }

  /** What is a name once is one. */
  private static int sum(int one, int other) {
    return one < 0 || other < 0 ? IS_NAME : one + other;
  }

  /**
   * The words of each file with their rows.
   *
   * @param count how many files there are: a power of two
   */
  List<String> files(int count) {
    List<StringBuilder> files = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      files.add(new StringBuilder());
    }
    new TreeMap<>(words)
        .forEach(
            (word, rows) -> {
              StringBuilder file = files.get(WordFiles.of(word, count));
              if (file.length() > 0) {
                file.append(END_OF_WORD);
              }
              file.append(word);
              rows.append(file);
            });
    return files.stream().map(StringBuilder::toString).toList();
  }
}
