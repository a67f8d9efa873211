package readout.document;

import java.util.List;

/** A part of a line. */
public sealed interface Inline {
  /** Characters that look alike; white space counts. */
  record Words(String text, TextStyle style) implements Inline {}

  /** The end of a line within a paragraph. */
  record Break() implements Inline {}

  /** A step to the next tab stop. */
  record Tab() implements Inline {}

  /** A place that links lead to. */
  record Anchor(String id) implements Inline {}

  /**
   * The mark of a footnote.
   *
   * @param number of the footnote in the document, from 1
   * @param again whether the footnote was referred to before
   */
  record FootnoteMark(int number, boolean again) implements Inline {}

  /**
   * A picture that the document holds.
   *
   * @param type its media type
   * @param bytes its file; not to be changed
   * @param alternative what is read in its place; may be empty
   */
  record Picture(String type, byte[] bytes, String alternative) implements Inline {}

  /**
   * A passage whose direction does not depend on what is around it.
   *
   * @param rightToLeft its direction; null for that of its first letter
   */
  record Isolate(List<Inline> parts, Boolean rightToLeft) implements Inline {
    /** Copies the parts. */
    public Isolate {
      parts = List.copyOf(parts);
    }
  }
}
