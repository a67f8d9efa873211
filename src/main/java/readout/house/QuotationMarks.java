package readout.house;

import java.util.Map;
import java.util.TreeMap;

/**
 * The marks around a quote, and around a quote in it.
 *
 * @param open before a quote
 * @param close after it
 * @param innerOpen before a quote in a quote, or null for the usual mark
 * @param innerClose after it; null together with {@code innerOpen}
 */
public record QuotationMarks(String open, String close, String innerOpen, String innerClose) {
  /** The same by the keys of labels. */
  Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>(Map.of("quote.open", open, "quote.close", close));
    if (innerOpen != null) {
      labels.put("quote.inner.open", innerOpen);
      labels.put("quote.inner.close", innerClose);
    }
    return labels;
  }
}
