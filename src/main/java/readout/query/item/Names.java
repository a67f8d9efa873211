package readout.query.item;

import readout.meeting.ComparedForm;
import readout.words.SearchWords;

/**
 * Keeps words so that they are found by others: in small letters without accents, each with a space
 * on both sides, letter by letter where a script has no spaces.
 */
public final class Names {
  private static final String ID = "#";

  private Names() {}

  /** The words of a text; a single space when there are none. */
  public static String words(String text) {
    StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
    SearchWords.inLetters(text, word -> words.append(word).append(' '));
    return words.toString();
  }

  /** An id in the same place, which no words are. */
  static String id(String id) {
    return ID + ComparedForm.of(id);
  }

  /** Whether an entry is an id, not a name. */
  static boolean isId(String entry) {
    return entry.startsWith(ID);
  }
}
