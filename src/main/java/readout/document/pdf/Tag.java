package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of the structure of a file (ISO 32000-1, section 14.7). A block is in its parent at
 * once; a part of a line is put there when its first characters are drawn, between those before and
 * after.
 */
final class Tag {
  private final String type;
  private final Tag parent;
  private final StringBuilder entries = new StringBuilder();
  private final List<Object> children = new ArrayList<>();
  private String id = "";
  private boolean attached;

  /**
   * Characters on a page.
   *
   * @param page from 0
   * @param number of the marked content on that page
   */
  record Mark(int page, int number) {}

  /**
   * A link's area on a page.
   *
   * @param page from 0
   * @param object the number of its object
   */
  record Area(int page, int object) {}

  private Tag(String type, Tag parent) {
    this.type = type;
    this.parent = parent;
  }

  /** The element around all others. */
  static Tag root() {
    Tag root = new Tag("Document", null);
    root.attached = true;
    return root;
  }

  /** A block in this one, after all that is there. */
  Tag block(String blockType) {
    Tag block = new Tag(blockType, this);
    block.attach();
    return block;
  }

  /** A part of a line in this block, for what is drawn next. */
  Tag inline(String inlineType) {
    return new Tag(inlineType, this);
  }

  /** The same with entries more in its dictionary. */
  Tag with(String more) {
    entries.append(more);
    return this;
  }

  /** The same in a language, unless that is unknown. */
  Tag in(String language) {
    return language.isEmpty() ? this : with("/Lang" + PdfSyntax.ascii(language));
  }

  /** The same with an identifier that no other has. */
  Tag identified(String name) {
    id = name;
    return with("/ID" + PdfSyntax.ascii(name));
  }

  private void attach() {
    if (!attached) {
      attached = true;
      parent.attach();
      parent.children.add(this);
    }
  }

  /** Takes characters that are drawn. */
  void mark(int page, int number) {
    attach();
    children.add(new Mark(page, number));
  }

  /** Takes the area of a link. */
  void area(int page, int object) {
    attach();
    children.add(new Area(page, object));
  }

  /** Its name in the standard structure. */
  String type() {
    return type;
  }

  /** Its identifier; empty for none. */
  String id() {
    return id;
  }

  /** What its dictionary holds besides its type, parent and children. */
  String entries() {
    return entries.toString();
  }

  /** {@code Tag}s, {@code Mark}s and {@code Area}s in the order of reading. */
  List<Object> children() {
    return children;
  }
}
