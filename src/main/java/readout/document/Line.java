package readout.document;

import java.util.List;

/**
 * What is in a paragraph or heading.
 *
 * @param parts in the order of reading
 * @param rightToLeft whether it runs from right to left
 */
public record Line(List<Inline> parts, boolean rightToLeft) {
  /** Copies the parts. */
  public Line {
    parts = List.copyOf(parts);
  }

  /** Its characters without their look; never null. */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(parts, text);
    return text.toString();
  }

  private static void append(List<Inline> parts, StringBuilder text) {
    for (Inline part : parts) {
      if (part instanceof Inline.Words words) {
        text.append(words.text());
      } else if (part instanceof Inline.Break) {
        text.append('\n');
      } else if (part instanceof Inline.Tab) {
        text.append('\t');
      } else if (part instanceof Inline.Isolate isolate) {
        append(isolate.parts(), text);
      } else if (part instanceof Inline.Picture picture) {
        text.append(picture.alternative());
      }
    }
  }
}
