package readout.query.index;

import java.util.List;
import readout.query.item.Chunk;
import readout.query.item.ItemKind;

/**
 * The bytes of a view, one chunk for each section: the rows of each kind, the words by which these
 * are found, and the words that may not be in an answer.
 *
 * @param chunks by the numbers of sections
 */
record Content(List<Chunk> chunks) {
  private static final int KINDS = ItemKind.values().length;

  /** The place of the withheld words. */
  static final int SECRETS = 2 * KINDS;

  /** How many sections there are. */
  static final int SECTIONS = SECRETS + 1;

  /** The place of the rows of a kind. */
  static int rows(ItemKind kind) {
    return kind.ordinal();
  }

  /** The place of the words by which they are found. */
  static int words(ItemKind kind) {
    return KINDS + kind.ordinal();
  }

  Chunk chunk(int section) {
    return chunks.get(section);
  }
}
