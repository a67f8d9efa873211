package readout.leak;

import readout.meeting.MeetingTexts.Sort;
import readout.words.DenseScript;
import readout.words.FoldedText;

/** Says whether a run of words would reveal something, or could be in any output by coincidence. */
final class Telling {
  private static final int SINGLE_NAME = 4;
  private static final int SINGLE_WORD = 12;
  private static final int SEVERAL_WORDS = 8;
  private static final int DIGITS = 6;
  private static final int FIRST_IDEOGRAPH = 0x2E80;

  /** Of a script without spaces: two ideographs are a name, as are four other characters. */
  private static final int DENSE_NAME = 4;

  /** Five ideographs say as much as ten other characters. */
  private static final int DENSE_TEXT = 10;

  private static final int OF_IDEOGRAPH = 2;

  private Telling() {}

  /**
   * Whether a run would.
   *
   * @param words as {@link FoldedText#inCharacters} gives them
   */
  static boolean tells(Sort sort, FoldedText words, int from, int to) {
    boolean dense = false;
    int letters = 0;
    for (int i = from; i < to; i++) {
      String word = words.word(i);
      int c = word.codePointAt(0);
      if (DenseScript.has(c)) {
        dense = true;
        boolean more = sort == Sort.NAME ? Character.isIdeographic(c) : DenseScript.isSense(c);
        letters += more ? OF_IDEOGRAPH : 1;
      } else {
        letters += word.length();
      }
    }
    int least = sort == Sort.NAME ? DENSE_NAME : DENSE_TEXT;
    return dense ? letters >= least : tellsWords(sort, words, from, to);
  }

  private static boolean tellsWords(Sort sort, FoldedText words, int from, int to) {
    int wordy = 0;
    int letters = 0;
    int digits = 0;
    boolean dense = false;
    for (int i = from; i < to; i++) {
      String word = words.word(i);
      int own = (int) word.codePoints().filter(Character::isLetter).count();
      letters += own;
      digits += (int) word.codePoints().filter(Character::isDigit).count();
      wordy += own > 0 ? 1 : 0;
      dense |= word.codePointAt(0) >= FIRST_IDEOGRAPH && own > 1;
    }
    return switch (sort) {
      case NAME -> dense || wordy > 1 || letters >= SINGLE_NAME;
      case ADDRESS -> letters >= SEVERAL_WORDS || letters + digits >= DIGITS && wordy != 1;
      case WORDS, MARKDOWN, ID, OWN ->
          wordy > 1 ? letters >= SEVERAL_WORDS : letters + digits >= SINGLE_WORD && letters > 0;
    };
  }
}
