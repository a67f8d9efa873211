package readout.document.pdf;

import java.lang.Character.UnicodeBlock;
import readout.language.LetterJoining;

/** Gives letters of the Arabic script the forms in which they join their neighbours. */
final class ArabicJoining {
  /** The features of OpenType that give letters their forms; null for a letter by itself. */
  private static final String[] FORMS = {null, "init", "fina", "medi"};

  private static final int INITIAL = 1;
  private static final int FINAL = 2;

  private ArabicJoining() {}

  /** Whether a character is a letter of the script that fonts have in several forms. */
  static boolean isLetter(int c) {
    UnicodeBlock block = UnicodeBlock.of(c);
    return (block == UnicodeBlock.ARABIC || block == UnicodeBlock.ARABIC_SUPPLEMENT)
        && Character.isLetter(c);
  }

  /** Of each character of a text the feature that gives it its form, or null. */
  static String[] forms(CharSequence text) {
    int[] forms = new int[text.length()];
    int before = -1;
    LetterJoining last = LetterJoining.NONE;
    for (int i = 0; i < text.length(); i++) {
      LetterJoining joining = LetterJoining.of(text.charAt(i));
      if (joining == LetterJoining.TRANSPARENT) {
        continue;
      }
      if (last.joinsNext() && joining.joinsPrevious()) {
        forms[before] += INITIAL;
        forms[i] = FINAL;
      }
      before = i;
      last = joining;
    }
    String[] features = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      features[i] = FORMS[forms[i]];
    }
    return features;
  }
}
