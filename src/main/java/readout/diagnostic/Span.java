package readout.diagnostic;

/**
 * A stretch of a source's text.
 *
 * @param start the offset of its first character, in UTF-16 units from the start of the text
 * @param end the offset after its last character; equal to {@code start} for a place between two
 *     characters
 */
public record Span(int start, int end) {
  /** The place before the first character. */
  public static final Span START = new Span(0, 0);

  /** Checks that the span does not run backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** Written by hand, like the hash: Java would make the code of both at each start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && span.start == start && span.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
