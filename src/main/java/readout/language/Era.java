package readout.language;

/** Puts the name of an era beside the year of a pattern: "15 March 44 BC". */
enum Era {
  /** Before Christ. */
  BC("-bc"),
  /** Since Christ, named beside a date before him, and with a year of one or two digits. */
  AD("-ad");

  private static final String YEAR = "{year}";

  private final String ending;

  Era(String ending) {
    this.ending = ending;
  }

  /** The pattern of a key: one with this era of its own, else one that it is put into. */
  String pattern(String key, Language language) {
    if (language.has(key + ending)) {
      return language.label(key + ending);
    }
    return withEra(language.label(key), language.label("date.year" + ending));
  }

  /**
   * Where the era comes before the year, it does so in any pattern. Where it comes after, a word
   * for "year" that follows in both ({@code г.}) stays between the number and the era.
   */
  private static String withEra(String pattern, String yearOfEra) {
    int year = yearOfEra.indexOf(YEAR);
    if (year > 0) {
      return pattern.replace(YEAR, yearOfEra.substring(0, year) + YEAR);
    }
    int at = pattern.indexOf(YEAR) + YEAR.length();
    if (at < YEAR.length()) {
      return pattern;
    }
    int shared = shared(pattern.substring(at), yearOfEra.substring(YEAR.length()));
    return pattern.substring(0, at - YEAR.length()) + yearOfEra + pattern.substring(at + shared);
  }

  /** How many characters two texts begin with alike, whole words only; any space is a space. */
  private static int shared(String first, String second) {
    int most = Math.min(first.length(), second.length());
    int shared = 0;
    while (shared < most && isSame(first.charAt(shared), second.charAt(shared))) {
      shared++;
    }
    while (shared > 0 && (isInWord(first, shared) || isSpace(first.charAt(shared - 1)))) {
      shared--;
    }
    return shared;
  }

  private static boolean isSame(char first, char second) {
    return first == second || isSpace(first) && isSpace(second);
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c);
  }

  private static boolean isInWord(String text, int at) {
    return at < text.length()
        && Character.isLetter(text.charAt(at))
        && Character.isLetter(text.charAt(at - 1));
  }
}
