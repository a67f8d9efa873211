package readout.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words in the forms in which they are compared; each is made once, on demand. */
public final class ComparedWords {
  /** What may differ within a quote, not at its ends alone. */
  public static final Set<Folding> WITHIN =
      EnumSet.of(Folding.WHITE_SPACE, Folding.QUOTATION_MARKS, Folding.FOOTNOTE_MARKS);

  /** What may differ in a part of a quote, the least first. */
  public static final List<Set<Folding>> OF_PARTS =
      List.of(
          WITHIN,
          with(Folding.FINAL_PUNCTUATION),
          with(Folding.FIRST_LETTER),
          with(Folding.FIRST_LETTER, Folding.FINAL_PUNCTUATION));

  /** What keeps words of another direction apart; no part of them. */
  private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

  private static final Pattern LINE_BREAK = Pattern.compile("[\\s\\p{Z}]*\\R[\\s\\p{Z}]*");

  /** A line break between characters of a script without spaces is none (CSS Text 3, 4.1.3). */
  private static final Pattern DENSE_BREAK =
      Pattern.compile(
          "(?<=[\\p{IsIdeographic}\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}\\p{IsHiragana}\\p{IsKatakana}])(?:[ \\t]*\\R[ \\t]*)+");

  private final String laidOut;
  private final String[] ofPart = new String[OF_PARTS.size()];
  private String within;
  private String folded;

  private static Set<Folding> with(Folding... more) {
    Set<Folding> foldings = EnumSet.copyOf(WITHIN);
    foldings.addAll(List.of(more));
    return foldings;
  }

  private ComparedWords(String laidOut) {
    this.laidOut = laidOut;
  }

  /** The wording of a text. */
  public static ComparedWords of(String words) {
    String text = ISOLATES.matcher(words).replaceAll("");
    boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    if (oneLine) {
      return new ComparedWords(text.strip());
    }
    String dense = DENSE_BREAK.matcher(text.strip()).replaceAll("");
    return new ComparedWords(LINE_BREAK.matcher(dense).replaceAll(" "));
  }

  /** The words with every line break as a space. */
  public String laidOut() {
    return laidOut;
  }

  /** The same with the foldings that may differ anywhere in a quote. */
  public String within() {
    within = within == null ? Folding.apply(WITHIN, laidOut) : within;
    return within;
  }

  /** The same with what may differ in a part, by the index in {@link #OF_PARTS}. */
  public String ofPart(int index) {
    if (ofPart[index] == null) {
      ofPart[index] = Folding.apply(OF_PARTS.get(index), within());
    }
    return ofPart[index];
  }

  /** The same with all foldings. */
  public String folded() {
    folded = folded == null ? Folding.apply(EnumSet.allOf(Folding.class), within()) : folded;
    return folded;
  }

  /**
   * Where whole words are in others, from an index on, whatever the case of their first letter; -1
   * when they are not there.
   */
  public static int find(String words, String said, int from) {
    String small = Folding.FIRST_LETTER.apply(words);
    int length = small.length();
    for (int at = from; length > 0 && at + length <= said.length(); at++) {
      int end = at + length;
      boolean starts = at == 0 || !Character.isLetterOrDigit(said.charAt(at - 1));
      boolean ends = end == said.length() || !Character.isLetterOrDigit(said.charAt(end));
      boolean dense = Character.isIdeographic(small.codePointAt(0));
      if ((starts && ends || dense)
          && said.regionMatches(true, at, small, 0, 1)
          && said.startsWith(small.substring(1), at + 1)) {
        return at;
      }
    }
    return -1;
  }
}
