package readout.render;

/** Addresses between angle brackets, which are links in any CommonMark (section 6.5). */
final class Autolinks {
  private static final int SCHEME_LIMIT = 32;
  private static final String MAIL = "mailto:";

  private Autolinks() {}

  /**
   * Whether words in angle brackets are a link to a target.
   *
   * @param target percent-encoded
   */
  static boolean isAutolink(String words, String target) {
    if (target.equals(MAIL + words)) {
      return isMailAddress(words);
    }
    return isAddress(words) && LinkTargets.percentEncoded(words).equals(target);
  }

  /** Whether a text has a scheme, and neither white space nor angle brackets. */
  static boolean isAddress(String text) {
    int colon = text.indexOf(':');
    if (colon < 2 || colon > SCHEME_LIMIT || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = i < colon ? isLetter(c) || isDigit(c) || "+.-".indexOf(c) >= 0 : c > ' ';
      if (!allowed || c == '<' || c == '>' || c == 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is an address of mail as HTML has it. */
  static boolean isMailAddress(String text) {
    int at = text.indexOf('@');
    if (at < 1) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !isDigit(c) && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) < 0) {
        return false;
      }
    }
    for (String label : text.substring(at + 1).split("\\.", -1)) {
      if (!isHostLabel(label)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHostLabel(String label) {
    if (label.isEmpty() || label.length() > 63 || label.startsWith("-") || label.endsWith("-")) {
      return false;
    }
    return label.chars().allMatch(c -> isLetter((char) c) || isDigit((char) c) || c == '-');
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
