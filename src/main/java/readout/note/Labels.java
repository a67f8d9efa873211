package readout.note;

import java.util.LinkedHashMap;
import java.util.Map;
import readout.language.Language;

/** The headings and quotation marks of the note's language. */
final class Labels {
  private static final String PREFIX = "label.";

  private Labels() {}

  /** Every heading, by its key with underscores for hyphens. */
  static Map<String, Object> of(Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (String key : language.keys(PREFIX)) {
      map.put(key.substring(PREFIX.length()).replace('-', '_'), language.label(key));
    }
    return map;
  }

  /** The language's own quotation marks. */
  static Map<String, Object> quotation(Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("open", language.label("quote.open"));
    map.put("close", language.label("quote.close"));
    map.put("inner_open", language.label("quote.inner.open"));
    map.put("inner_close", language.label("quote.inner.close"));
    return map;
  }
}
