package readout.document;

import java.util.List;

/**
 * The head of a house's paper.
 *
 * @param logo its picture, or null
 * @param lines its name and its other lines
 */
public record Letterhead(Inline.Picture logo, List<DocumentBlock.Paragraph> lines) {
  /** Copies the lines. */
  public Letterhead {
    lines = List.copyOf(lines);
  }
}
