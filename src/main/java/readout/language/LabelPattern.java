package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Words with places such as {@code {name}}, taken apart once to be filled many times. */
final class LabelPattern {
  private final String words;

  /** Literal texts, which may be empty, and in turn with them the names of places. */
  private final List<String> pieces = new ArrayList<>(4);

  LabelPattern(String words) {
    this.words = words;
    int at = 0;
    int open = words.indexOf('{');
    int close = open < 0 ? -1 : words.indexOf('}', open);
    while (close >= 0) {
      pieces.add(words.substring(at, open));
      pieces.add(words.substring(open + 1, close));
      at = close + 1;
      open = words.indexOf('{', at);
      close = open < 0 ? -1 : words.indexOf('}', open);
    }
    pieces.add(words.substring(at));
  }

  /**
   * The phrase with its places filled.
   *
   * @param fills what goes into each place, or null; what it says is never treated as a pattern
   * @throws IllegalStateException when nothing fills a place
   */
  Phrase phrase(Function<String, Phrase> fills) {
    Phrase.Joined joined = new Phrase.Joined();
    for (int i = 0; i < pieces.size(); i++) {
      if (i % 2 == 0) {
        joined.add(pieces.get(i));
      } else {
        joined.add(filled(fills, pieces.get(i)));
      }
    }
    return joined.phrase();
  }

  /** The same as text alone. */
  String text(Function<String, String> fills) {
    StringBuilder text = new StringBuilder(2 * words.length());
    for (int i = 0; i < pieces.size(); i++) {
      text.append(i % 2 == 0 ? pieces.get(i) : filled(fills, pieces.get(i)));
    }
    return text.toString();
  }

  private <T> T filled(Function<String, T> fills, String place) {
    T fill = fills.apply(place);
    if (fill == null) {
      throw new IllegalStateException("nothing fills {" + place + "} of: " + words);
    }
    return fill;
  }
}
