package readout.html;

import java.util.ArrayList;
import java.util.List;

/** A paragraph, heading, cell, quotation or credit of a page: what readers see as one. */
public final class Block {
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Struck> struck = new ArrayList<>();
  private Role role;

  /** What a block is on its page. */
  public enum Role {
    /** A paragraph, a cell, an item of a list. */
    PARAGRAPH,
    /** A heading, which is about what follows. */
    HEADING,
    /** What the page sets apart as a quotation. */
    QUOTATION,
    /** Whose words the quotation before it is. */
    CREDIT,
    /** What programs and listeners get: titles, descriptions, alternative texts. */
    METADATA,
    /** Words that are struck out, which are in another block too, see {@link Block#struck}. */
    STRUCK
  }

  /**
   * Where a stretch of the block comes from.
   *
   * @param offset where it begins in the block, in UTF-16 units
   * @param line its line in the page, from 1
   * @param column its column there, from 1
   */
  private record Mark(int offset, int line, int column) {}

  /**
   * Words that are struck out on the page; they are no part of the block's text.
   *
   * @param offset where they were, in UTF-16 units
   * @param words the words
   */
  public record Struck(int offset, String words) {}

  Block(Role role) {
    this.role = role;
  }

  /** Adds a stretch that begins at a place of the page; its later lines follow there. */
  void add(String stretch, int line, int column) {
    boolean gap = !struck.isEmpty() && struck.get(struck.size() - 1).offset() == text.length();
    boolean twice = gap && endsWithSpace() && startsWithSpace(stretch);
    marks.add(new Mark(text.length(), line, column + (twice ? 1 : 0)));
    String added = twice ? stretch.substring(1) : stretch;
    int next = line;
    for (int i = added.indexOf('\n'); i >= 0; i = added.indexOf('\n', i + 1)) {
      marks.add(new Mark(text.length() + i + 1, ++next, 1));
    }
    text.append(added);
  }

  /** The space before struck words and the one after them are one. */
  private boolean endsWithSpace() {
    return text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static boolean startsWithSpace(String stretch) {
    return stretch.length() > 0 && stretch.charAt(0) == ' ';
  }

  /**
   * Adds what the page does not write but its readers see, such as the break between paragraphs.
   */
  void add(String shown) {
    text.append(shown);
  }

  /** Notes words that are struck out here. */
  void strike(String words) {
    if (!words.isBlank()) {
      struck.add(new Struck(text.length(), words.strip()));
    }
  }

  /** Its characters without those struck out, with white space as the page has it. */
  public String text() {
    return text.toString();
  }

  /** What is struck out in it, in order. */
  public List<Struck> struck() {
    return List.copyOf(struck);
  }

  /** What it is. */
  public Role role() {
    return role;
  }

  void markAsQuotation() {
    role = Role.QUOTATION;
  }

  void markAsHeading() {
    role = Role.HEADING;
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** Takes the end of the block away as a block of its own. */
  Block split(int offset, Role ofRest) {
    Block rest = new Block(ofRest);
    rest.text.append(text, offset, text.length());
    rest.marks.add(new Mark(0, line(offset), column(offset)));
    marks.stream()
        .filter(m -> m.offset() > offset)
        .forEach(m -> rest.marks.add(new Mark(m.offset() - offset, m.line(), m.column())));
    text.setLength(offset);
    return rest;
  }

  /** The line of the page that a character of the block is in, from 1. */
  public int line(int offset) {
    return mark(offset).line();
  }

  /** The column of a character of the block, from 1; a rough one where the page writes escapes. */
  public int column(int offset) {
    Mark mark = mark(offset);
    return mark.column() + offset - mark.offset();
  }

  private Mark mark(int offset) {
    Mark last = new Mark(0, 1, 1);
    for (Mark mark : marks) {
      if (mark.offset() <= offset) {
        last = mark;
      }
    }
    return last;
  }
}
