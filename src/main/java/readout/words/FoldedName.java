package readout.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** What is left of a name when accents, case, order and punctuation are taken away. */
public final class FoldedName {
  /** Letters that Unicode does not take apart into a letter and a mark. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŋ', "n"));

  private FoldedName() {}

  /** A person's name; "Lund, Ivo" is "Ivo Lund". */
  public static String ofPerson(String name) {
    int comma = name.indexOf(',');
    boolean swapped = comma > 0 && name.indexOf(',', comma + 1) < 0;
    return of(swapped ? name.substring(comma + 1) + " " + name.substring(0, comma) : name);
  }

  /** Any name: small letters and digits with single spaces between words. */
  public static String of(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> append(c, folded));
    return folded.toString().strip();
  }

  private static void append(int c, StringBuilder folded) {
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK && c < 0x590;
    if (LETTERS.containsKey(c)) {
      folded.append(LETTERS.get(c));
    } else if (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '-' || c == '‐') {
      if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    } else if (!mark && ".'’ʼ‘`\"“”".indexOf(c) < 0 && Character.getType(c) != Character.FORMAT) {
      folded.appendCodePoint(c);
    }
  }
}
