package readout.document.word;

import java.util.Map;

/**
 * The ids of the styles that a file has.
 *
 * @param ids by style; those that are missing fall back to their nearest
 */
public record WordStyles(Map<WordStyle, String> ids) {
  /** Copies the map. */
  public WordStyles {
    ids = Map.copyOf(ids);
  }

  /** The id of a style, or of the nearest that there is; null for none. */
  public String id(WordStyle style) {
    String id = null;
    for (WordStyle at = style; at != null && id == null; at = at.nearest()) {
      id = ids.get(at);
    }
    return id;
  }
}
