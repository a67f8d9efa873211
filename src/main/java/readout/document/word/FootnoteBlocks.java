package readout.document.word;

import java.util.ArrayList;
import java.util.List;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Paragraph;
import readout.document.Line;
import readout.document.Role;

/** Makes the text of a footnote begin with a paragraph, which takes its number. */
final class FootnoteBlocks {
  private FootnoteBlocks() {}

  /** The same blocks, their plain paragraphs as those of a footnote. */
  static List<DocumentBlock> of(List<DocumentBlock> blocks) {
    List<DocumentBlock> all = new ArrayList<>(blocks);
    if (all.isEmpty() || !(all.get(0) instanceof Paragraph)) {
      all.add(0, new Paragraph(Role.BODY, new Line(List.of(), false)));
    }
    return all;
  }
}
