package readout.words;

/** Forms of a name: with an ending (Лундтың, Lundin), a changed last vowel or an article before. */
final class Inflection {
  private static final String VOWELS = "aeiouyаеиоуыэюяіәөүұ";
  private static final int SHORTEST_STEM = 5;
  private static final int LONGEST_ENDING = 3;
  private static final int LONGEST_PREFIX = 3;

  private Inflection() {}

  /**
   * Whether a word of a text is a form of a word of a name; both as {@link FoldedText} gives them.
   *
   * @param sure whether other words of the name stand beside it, so that more may be allowed for
   */
  static boolean isFormOf(String name, String word, boolean sure) {
    if (word.equals(name)) {
      return true;
    }
    if (isDense(name)) {
      return word.contains(name);
    }
    if (isPrefixed(name) && word.endsWith(name)) {
      return word.length() - name.length() <= LONGEST_PREFIX;
    }
    if (name.length() < SHORTEST_STEM && !sure) {
      return name.length() == SHORTEST_STEM - 1
          && word.startsWith(name)
          && word.length() == name.length() + 1;
    }
    String stem = stem(name);
    return stem.length() > 1
        && word.startsWith(stem)
        && word.length() - stem.length() <= LONGEST_ENDING;
  }

  /**
   * What all forms of a word begin with, in scripts that write neither prefixes nor words in one.
   */
  static String stem(String name) {
    boolean vowel = VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0;
    return vowel && name.length() > SHORTEST_STEM ? name.substring(0, name.length() - 1) : name;
  }

  /** Whether all forms of a word begin with its stem. */
  static boolean keepsItsBeginning(String name) {
    return !isDense(name) && !isPrefixed(name);
  }

  /** Whether a script writes words without spaces between them (Han, Kana, Thai and their like). */
  static boolean isDense(String word) {
    return DenseScript.has(word.codePointAt(0));
  }

  /** Whether a script writes articles and prepositions to the front of a word. */
  private static boolean isPrefixed(String word) {
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HEBREW;
  }
}
