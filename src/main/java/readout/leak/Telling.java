package readout.leak;

import readout.meeting.MeetingTexts.Sort;
import readout.words.FoldedText;

/** Says whether a run of words would reveal something, or could be in any output by coincidence. */
final class Telling {
  private static final int SINGLE_NAME = 4;
  private static final int SINGLE_WORD = 12;
  private static final int SEVERAL_WORDS = 8;
  private static final int DIGITS = 6;
  private static final int FIRST_IDEOGRAPH = 0x2E80;

  private Telling() {}

  static boolean tells(Sort sort, FoldedText words, int from, int to) {
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
