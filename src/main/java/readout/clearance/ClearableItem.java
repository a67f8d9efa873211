package readout.clearance;

import readout.diagnostic.Span;
import readout.meeting.Quote;

/**
 * A part of a record that can be cleared.
 *
 * @param list the key of the record that it is in
 * @param place its place in the list from 1; 0 for a value of the record itself
 * @param digest SHA-256 of all it says, in hexadecimal digits
 * @param span where it begins
 * @param quote the quote that it is, or null
 */
public record ClearableItem(String list, int place, String digest, Span span, Quote quote) {
  /** What it is called: {@code the quote}, {@code the summary}. */
  String words() {
    String plain = list.replace('_', ' ');
    boolean item = place > 0 && plain.endsWith("s");
    return "the " + (item ? plain.substring(0, plain.length() - 1) : plain);
  }
}
