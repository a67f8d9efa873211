package readout.page;

import java.util.ArrayList;
import java.util.List;

/** A paragraph, heading, cell or quotation of a page: what readers see as one. */
public final class Block {
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private boolean quotation;

  /**
   * Where a stretch of the block comes from.
   *
   * @param offset where it begins in the block, in UTF-16 units
   * @param line its line in the page, from 1
   * @param column its column there, from 1
   */
  private record Mark(int offset, int line, int column) {}

  Block() {}

  /** Adds a stretch that begins at a place of the page; its later lines follow there. */
  void add(String stretch, int line, int column) {
    marks.add(new Mark(text.length(), line, column));
    int next = line;
    for (int i = stretch.indexOf('\n'); i >= 0; i = stretch.indexOf('\n', i + 1)) {
      marks.add(new Mark(text.length() + i + 1, ++next, 1));
    }
    text.append(stretch);
  }

  /**
   * Adds what the page does not write but its readers see, such as the break between paragraphs.
   */
  void add(String shown) {
    text.append(shown);
  }

  /** Its characters, with white space as the page has it. */
  public String text() {
    return text.toString();
  }

  void markAsQuotation() {
    quotation = true;
  }

  /** Whether the page sets it apart as a quotation. */
  public boolean isQuotation() {
    return quotation;
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** The line of the page that a character of the block stands in, from 1. */
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
