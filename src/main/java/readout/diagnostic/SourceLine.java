package readout.diagnostic;

/**
 * One line of a source laid out for a terminal: tabs become spaces, characters that would move the
 * cursor or turn the direction become visible, and a very long line is cut around its span.
 *
 * @param text the line as it is printed
 * @param column the column under which the carets begin, from 0
 * @param width the number of carets, at least 1
 */
record SourceLine(String text, int column, int width) {
  private static final int TAB = 4;
  private static final int BEFORE = 60;
  private static final int AFTER = 80;

  /** Lays out the part of a line around a span that begins in it. */
  static SourceLine of(SourceFile file, int line, Span span) {
    String raw = file.text();
    int start = file.lineStart(line);
    int stop = file.lineEnd(line);
    int from = Math.min(span.start(), stop);
    int to = Math.min(Math.max(span.end(), from), stop);
    boolean cutLeft = from - start > BEFORE + AFTER;
    int left = cutLeft ? safe(raw, from - BEFORE) : start;
    boolean cutRight = stop > Math.max(from + AFTER, start + 2 * AFTER);
    int right = Math.max(left, cutRight ? safe(raw, from + AFTER) : stop);
    StringBuilder out = new StringBuilder(cutLeft ? "…" : "");
    int column = DisplayWidth.of(out);
    int caret = column;
    int end = -1;
    for (int i = left; i < right; ) {
      if (i == from) {
        caret = column;
      }
      if (i == to) {
        end = column;
      }
      int at = i;
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      String shown = c == '\t' ? " ".repeat(TAB - column % TAB) : VisibleText.shown(raw, at);
      out.append(shown);
      column += DisplayWidth.of(shown);
    }
    if (from >= right) {
      caret = column;
    }
    if (end < 0) {
      end = column;
    }
    if (right < stop) {
      out.append('…');
    }
    return new SourceLine(out.toString().stripTrailing(), caret, Math.max(1, end - caret));
  }

  /** An offset that does not split a surrogate pair. */
  private static int safe(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }
}
