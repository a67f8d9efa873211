package readout.site.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the search finds on the page of a meeting, in blocks that are fetched one by one.
 *
 * @param blocks in the order of the page; the first begins with the title
 */
public record SearchText(List<Block> blocks) {
  /** So many bytes of a block are enough, so that little is fetched for a place that is shown. */
  private static final int ENOUGH = 9_000;

  /** What a passage takes besides its words. */
  private static final int ALLOWANCE = 40;

  /**
   * Passages that follow each other.
   *
   * @param passages at least one
   */
  public record Block(List<Passage> passages) {}

  /** Puts passages into blocks; none is divided. */
  public static SearchText of(List<Passage> passages) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    int size = 0;
    for (int i = 0; i < passages.size(); i++) {
      int more = size(passages.get(i));
      if (i > from && size + more > ENOUGH) {
        blocks.add(new Block(List.copyOf(passages.subList(from, i))));
        from = i;
        size = 0;
      }
      size += more;
    }
    blocks.add(new Block(List.copyOf(passages.subList(from, passages.size()))));
    return new SearchText(blocks);
  }

  private static int size(Passage passage) {
    String words = passage.text() + passage.by() + passage.remarks();
    return words.getBytes(StandardCharsets.UTF_8).length + ALLOWANCE;
  }
}
