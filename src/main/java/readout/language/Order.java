package readout.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of names in a language; it costs time at its first use, and only lists need it. */
final class Order {
  private Order() {}

  /** The order of a language, for many threads at once. */
  static Comparator<String> of(String tag) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(tag)).freeze();
    return collator::compare;
  }
}
