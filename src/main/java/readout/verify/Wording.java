package readout.verify;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Words in the forms in which they are compared; each is made once, when it is asked for. */
final class Wording {
  /** What may differ within a quote, not at its ends alone. */
  static final Set<Folding> WITHIN =
      EnumSet.of(Folding.WHITE_SPACE, Folding.QUOTATION_MARKS, Folding.FOOTNOTE_MARKS);

  /** What keeps words of another direction apart; no part of them. */
  private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

  private static final Pattern LINE_BREAK = Pattern.compile("[\\s\\p{Z}]*\\R[\\s\\p{Z}]*");

  /** A line break between characters of a script without spaces is none (CSS Text 3, 4.1.3). */
  private static final Pattern DENSE_BREAK =
      Pattern.compile(
          "(?<=[\\p{IsIdeographic}\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}\\p{IsHiragana}\\p{IsKatakana}])(?:[ \\t]*\\R[ \\t]*)+");

  private final String laidOut;
  private String within;
  private String folded;

  private Wording(String laidOut) {
    this.laidOut = laidOut;
  }

  /** The wording of a text. */
  static Wording of(String words) {
    String text = ISOLATES.matcher(words).replaceAll("");
    boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    if (oneLine) {
      return new Wording(text.strip());
    }
    String dense = DENSE_BREAK.matcher(text.strip()).replaceAll("");
    return new Wording(LINE_BREAK.matcher(dense).replaceAll(" "));
  }

  /** The words with every line break as a space. */
  String laidOut() {
    return laidOut;
  }

  /** The same with the foldings that may differ anywhere in a quote. */
  String within() {
    within = within == null ? Folding.apply(WITHIN, laidOut) : within;
    return within;
  }

  /** The same with all foldings. */
  String folded() {
    folded = folded == null ? Folding.apply(EnumSet.allOf(Folding.class), within()) : folded;
    return folded;
  }
}
