package readout.site.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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
  private final Consumer<String> names = word -> take(word, IS_NAME);
  private final Consumer<String> others = word -> take(word, 1);
  private int blocks;

  /** The blocks that have a word, in order. */
  private static final class Rows {
    final int[][] blocks = new int[ROWS][];
    final int[] counts = new int[ROWS];

    /** The block that is being taken, and how often it has the word so far. */
    int block;

    int found;

    /** Takes the word once more. */
    void take(int in, int weight) {
      if (in != block) {
        close();
        block = in;
      }
      // What is a name once is one.
      found = found < 0 || weight < 0 ? IS_NAME : found + weight;
    }

    /** Ends a block. */
    void close() {
      if (found != 0) {
        add(found < 0 ? NAME : found >= MANY ? OFTEN : PASSING);
        found = 0;
      }
    }

    private void add(int row) {
      int count = counts[row]++;
      if (blocks[row] == null) {
        blocks[row] = new int[row == PASSING ? 4 : 1];
      } else if (count == blocks[row].length) {
        blocks[row] = Arrays.copyOf(blocks[row], 2 * count);
      }
      blocks[row][count] = block;
    }

    void append(StringBuilder out) {
      close();
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
    for (Passage passage : block.passages()) {
      Consumer<String> own = passage.kind().isName() ? names : others;
      SearchWords.of(passage.text(), own);
      SearchWords.of(passage.by(), others);
      if (passage.kind() == Passage.Kind.TITLE) {
        SearchWords.of(passage.remarks(), own);
      }
    }
    blocks++;
  }

  private void take(String word, int weight) {
    words.computeIfAbsent(word, w -> new Rows()).take(blocks, weight);
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
