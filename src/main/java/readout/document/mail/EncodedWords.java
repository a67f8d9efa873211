package readout.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Writes text of any script as encoded words (RFC 2047), cut between characters. */
final class EncodedWords {
  private static final String OPEN = "=?UTF-8?B?";
  private static final String CLOSE = "?=";

  /** The longest word (RFC 2047, section 2). */
  private static final int LONGEST = 75;

  /** A word shorter than this would hold hardly a character. */
  private static final int SHORTEST = 24;

  private EncodedWords() {}

  /**
   * The words of a text, with its spaces in them: what is between two of them is not read. Whole
   * characters are in each, so that a reader may decode each by itself.
   *
   * @param room how long the first may be; too little is taken for a whole line
   */
  static List<String> of(String text, int room) {
    List<String> words = new ArrayList<>();
    int most = octets(room < SHORTEST ? LONGEST : Math.min(room, LONGEST));
    int start = 0;
    int length = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int octets = TransferEncoding.utf8Length(c);
      if (length + octets > most) {
        words.add(word(text.substring(start, i)));
        start = i;
        length = 0;
        most = octets(LONGEST);
      }
      length += octets;
      i += Character.charCount(c);
    }
    words.add(word(text.substring(start)));
    return words;
  }

  /** How many octets a word of a length holds. */
  private static int octets(int length) {
    return (length - OPEN.length() - CLOSE.length()) / 4 * 3;
  }

  private static String word(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return OPEN + Base64.getEncoder().encodeToString(bytes) + CLOSE;
  }
}
