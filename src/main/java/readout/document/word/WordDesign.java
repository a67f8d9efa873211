package readout.document.word;

import java.util.List;

/**
 * All of a Word file besides the text itself: its styles, its numbering and its paper. The writer
 * adds the document, its footnotes, pictures, settings and properties.
 *
 * @param styles the ids of its styles
 * @param parts styles, theme, fonts, headers, footers, and what these need
 * @param numbering what lists are numbered with
 * @param section what the paper is like: XML of the children of {@code w:sectPr}, without the
 *     references to headers and footers, which come before it
 * @param settings what else pages are laid out by: XML of the children of {@code w:settings} that
 *     come before those of footnotes; may be empty
 */
public record WordDesign(
    WordStyles styles,
    List<WordPart> parts,
    WordNumbering numbering,
    String section,
    String settings) {
  /** Copies the list. */
  public WordDesign {
    parts = List.copyOf(parts);
  }
}
