package readout.document.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import readout.document.SourceBlock;

/**
 * The blocks of a Word file that somebody else wrote.
 *
 * @param blocks in the order of reading; paragraphs count as lines; empty when it cannot be read
 * @param problem why it cannot be read, the end of a sentence; empty when it can
 * @param help what to do then; may be empty
 * @param left what is in the file and is not read, such as footnotes; may be empty
 */
public record WordSource(
    List<SourceBlock> blocks, String problem, String help, List<LeftOut> left) {
  private static final String BODY = "word/document.xml";

  /** Copies the lists. */
  public WordSource {
    blocks = List.copyOf(blocks);
    left = List.copyOf(left);
  }

  /**
   * Reads a file. Words that were inserted as a tracked change are read; deleted and hidden ones
   * are not.
   *
   * @param bytes the whole file
   * @param escape makes Markdown of literal text
   */
  public static WordSource of(byte[] bytes, UnaryOperator<String> escape) {
    try {
      OfficeFile file = OfficeFile.of(bytes);
      Optional<byte[]> body = file.part(BODY);
      if (body.isEmpty()) {
        return unusable("it has no text: the part " + BODY + " is missing", "name a .docx file");
      }
      List<XmlElement> found = XmlReader.all(BODY, body.get(), "w:body");
      if (found.isEmpty()) {
        return unusable("its text cannot be read", "save it again as .docx");
      }
      WordOutline outline =
          WordOutline.of(root(file, "word/styles.xml"), root(file, "word/numbering.xml"));
      WordSourceBlocks blocks = new WordSourceBlocks(outline, escape);
      blocks.read(found.get(0));
      return new WordSource(blocks.blocks(), "", "", blocks.left());
    } catch (UnusableReference e) {
      return unusable(e.getMessage(), e.help());
    }
  }

  /** The root of a part; null when the file has none. */
  private static XmlElement root(OfficeFile file, String part) throws UnusableReference {
    Optional<byte[]> bytes = file.part(part);
    return bytes.isEmpty() ? null : XmlReader.root(part, bytes.get());
  }

  private static WordSource unusable(String problem, String help) {
    return new WordSource(List.of(), problem, help, List.of());
  }
}
