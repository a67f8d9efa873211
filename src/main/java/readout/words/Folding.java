package readout.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A difference that leaves a quote true: what happens to text on its way through other programs,
 * and the changes that the United Nations Editorial Manual allows. Obvious typing errors, the last
 * of those, are judged where pages are verified.
 */
public enum Folding {
  /**
   * Runs of white space count as one space; characters that only allow or forbid breaks as none.
   */
  WHITE_SPACE("white space") {
    @Override
    public String apply(String text) {
      String visible = UNSEEN.matcher(text).replaceAll("");
      String single = SPACE.matcher(visible).replaceAll(" ").strip();
      return BESIDE_IDEOGRAPHS.matcher(single).replaceAll("");
    }
  },
  /** All quotation marks and apostrophes are alike. */
  QUOTATION_MARKS("quotation marks") {
    @Override
    public String apply(String text) {
      return MARKS.matcher(text).replaceAll("'");
    }
  },
  /** Footnote marks may be left out. */
  FOOTNOTE_MARKS("footnote marks") {
    @Override
    public String apply(String text) {
      return FOOTNOTES.matcher(text).replaceAll("");
    }
  },
  /** The first letter may be a capital or not, and be in brackets where it was changed. */
  FIRST_LETTER("first letter") {
    @Override
    public String apply(String text) {
      String plain = CHANGED_LETTER.matcher(text).replaceFirst("$1");
      int first = plain.isEmpty() ? 0 : plain.offsetByCodePoints(0, 1);
      return plain.substring(0, first).toLowerCase(Locale.ROOT) + plain.substring(first);
    }
  },
  /** The punctuation at the end may differ. */
  FINAL_PUNCTUATION("final punctuation") {
    @Override
    public String apply(String text) {
      return FINAL.matcher(text).replaceAll("");
    }
  };

  private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b\u2060\ufeff]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BESIDE_IDEOGRAPHS =
      Pattern.compile("(?<=\\p{IsIdeographic}) | (?=\\p{IsIdeographic})");
  private static final Pattern MARKS =
      Pattern.compile("«[\\s\\p{Z}]*|[\\s\\p{Z}]*»|[\"'“”„‟‘’‚‛‹›「」『』〝〞]");
  private static final Pattern FOOTNOTES =
      Pattern.compile("(?<=\\S)(\\[\\d{1,3}]|[¹²³⁰⁴⁵⁶⁷⁸⁹]+|[*†‡]+)(?=\\W|$)");
  private static final Pattern CHANGED_LETTER = Pattern.compile("^\\[(\\p{L})](?=\\p{L}|\\s)");
  private static final Pattern FINAL = Pattern.compile("[\\s\\p{Z}.,;:!?…。，！？؟।]+$");

  private final String words;

  Folding(String words) {
    this.words = words;
  }

  /** What is folded, in words. */
  public String words() {
    return words;
  }

  /** A text with the folding made. */
  public abstract String apply(String text);

  /** A text with foldings made, in their order. */
  public static String apply(Set<Folding> foldings, String text) {
    String folded = text;
    for (Folding folding : values()) {
      folded = foldings.contains(folding) ? folding.apply(folded) : folded;
    }
    return folded;
  }
}
