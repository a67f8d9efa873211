package readout.document;

import java.util.List;

/**
 * A note as a document.
 *
 * @param title of the whole
 * @param language BCP 47 tag
 * @param rightToLeft whether it runs from right to left
 * @param accent the colour of headings as {@code rrggbb}; empty for none of its own
 * @param letterhead the head of the house's paper, or null
 * @param notices what every page must say; they are among the blocks, too
 * @param blocks all of it, the title included
 * @param footnotes by their numbers, from 1
 */
public record NoteDocument(
    String title,
    String language,
    boolean rightToLeft,
    String accent,
    Letterhead letterhead,
    List<Line> notices,
    List<DocumentBlock> blocks,
    List<List<DocumentBlock>> footnotes) {
  /** Copies the lists. */
  public NoteDocument {
    notices = List.copyOf(notices);
    blocks = List.copyOf(blocks);
    footnotes = footnotes.stream().map(List::copyOf).toList();
  }
}
