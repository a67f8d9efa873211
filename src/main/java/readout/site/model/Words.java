package readout.site.model;

import java.util.List;
import java.util.Map;
import readout.note.Isolated;
import readout.note.ViewMap;

/**
 * A text with its language.
 *
 * @param text its characters; never null, perhaps empty
 * @param lang BCP 47 tag, or empty for the language of the site
 */
@Pooled
public record Words(String text, String lang) {
  /** No text at all. */
  public static final Words NONE = new Words("", "");

  /** Whether there is nothing to print. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * A phrase of a note's context: words that run the other way leave those beside them in place.
   */
  static Words ofPhrase(Object value) {
    if (!(ViewMap.of(value) instanceof Map<?, ?> map)
        || !(map.get("parts") instanceof List<?> parts)) {
      return of(value);
    }
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      Map<?, ?> words = (Map<?, ?>) ViewMap.of(part);
      String plain = String.valueOf(words.get("text"));
      text.append(Boolean.TRUE.equals(words.get("isolate")) ? Isolated.of(plain) : plain);
    }
    return new Words(text.toString(), "");
  }

  /** The text that a note's context holds. */
  static Words of(Object value) {
    if (!(ViewMap.of(value) instanceof Map<?, ?> map)) {
      return value == null || value.toString().isEmpty() ? NONE : new Words(value.toString(), "");
    }
    String text = String.valueOf(map.get("text"));
    boolean foreign = Boolean.TRUE.equals(map.get("foreign"));
    return new Words(text, foreign ? String.valueOf(map.get("lang")) : "");
  }
}
