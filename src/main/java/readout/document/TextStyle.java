package readout.document;

import java.util.EnumSet;
import java.util.Set;

/**
 * How characters look and what they are.
 *
 * @param marks what is special about them
 * @param link where they lead; empty for nowhere
 * @param language BCP 47 tag; empty when it is unknown
 */
public record TextStyle(Set<Mark> marks, String link, String language) {
  /** What can be special about characters. */
  public enum Mark {
    BOLD,
    ITALIC,
    STRUCK,
    CODE,
    RAISED,
    LOWERED,
    /** A remark within a line. */
    REMARK,
    /** The heading of a line. */
    LABEL,
    /** The value of a figure. */
    VALUE,
    /** For whom an item is. */
    RESTRICTION,
    /** What is late. */
    OVERDUE,
    /** The number of a topic. */
    NUMBER
  }

  /** Copies the marks. */
  public TextStyle {
    marks = Set.copyOf(marks);
  }

  /** Plain characters in a language. */
  public static TextStyle plain(String language) {
    return new TextStyle(Set.of(), "", language);
  }

  /** Whether they have a mark. */
  public boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** The same with a mark more. */
  public TextStyle with(Mark mark) {
    EnumSet<Mark> more = EnumSet.of(mark);
    more.addAll(marks);
    return new TextStyle(more, link, language);
  }

  /** The same, leading somewhere. */
  public TextStyle linkedTo(String target) {
    return new TextStyle(marks, target, language);
  }

  /** The same in another language. */
  public TextStyle in(String tag) {
    return new TextStyle(marks, link, tag);
  }
}
