package readout.note;

import java.util.LinkedHashMap;
import java.util.Map;
import readout.language.Language;

/** A language's own quotation marks. */
final class Quotation {
  private Quotation() {}

  /** The marks around a quote, and those around a quote in it. */
  static Map<String, Object> of(Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("open", language.label("quote.open"));
    map.put("close", language.label("quote.close"));
    map.put("inner_open", language.label("quote.inner.open"));
    map.put("inner_close", language.label("quote.inner.close"));
    return map;
  }
}
