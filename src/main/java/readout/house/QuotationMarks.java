package readout.house;

import java.util.Map;

/**
 * The marks around a quote, and around a quote in it.
 *
 * @param open before a quote
 * @param close after it
 * @param innerOpen before a quote in a quote
 * @param innerClose after it
 */
public record QuotationMarks(String open, String close, String innerOpen, String innerClose) {
  /** The same by the keys of labels. */
  Map<String, String> labels() {
    return Map.of(
        "quote.open", open,
        "quote.close", close,
        "quote.inner.open", innerOpen,
        "quote.inner.close", innerClose);
  }
}
