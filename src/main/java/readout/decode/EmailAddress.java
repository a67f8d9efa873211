package readout.decode;

import java.util.Locale;

/** Checks the form of e-mail addresses (RFC 5322 without quoted parts, RFC 6531 for letters). */
public final class EmailAddress {
  private static final String LOCAL_MARKS = "!#$%&'*+/=?^_`{|}~-.";
  private static final int LONGEST = 254;

  /** So much may be around an address that is to be found in a text. */
  private static final int LONGEST_WITH_NAME = 2 * LONGEST;

  private EmailAddress() {}

  /** Whether a text is one address that mail can reach from outside: it has a domain with a dot. */
  public static boolean isValid(String text) {
    int at = text.indexOf('@');
    return at > 0
        && isLocal(text.substring(0, at))
        && isDomain(text.substring(at + 1))
        && text.length() <= LONGEST;
  }

  /** The address that was plainly meant, or an empty text. */
  public static String suggestion(String text) {
    if (text.length() > LONGEST_WITH_NAME) {
      return "";
    }
    String meant = text.strip();
    int open = meant.indexOf('<');
    int close = meant.indexOf('>', open + 1);
    if (open >= 0 && close > open) {
      meant = meant.substring(open + 1, close);
    }
    meant = meant.regionMatches(true, 0, "mailto:", 0, 7) ? meant.substring(7) : meant;
    meant = meant.replaceFirst("(?i)\\s*[\\[({]\\s*at\\s*[\\])}]\\s*", "@");
    meant = meant.replaceAll("(?i)\\s*[\\[({]\\s*(?:dot|punkt|point)\\s*[\\])}]\\s*", ".");
    meant = meant.indexOf('@') < 0 ? meant.replaceFirst("(?i)\\s+at\\s+", "@") : meant;
    meant = meant.replaceFirst("\\s*@\\s*", "@").replaceFirst("[.,;]+$", "");
    int at = meant.indexOf('@');
    if (at > 0 && meant.indexOf('@', at + 1) < 0) {
      meant = meant.substring(0, at) + meant.substring(at).replace(',', '.');
    }
    return isValid(meant) && !meant.equals(text) ? meant : "";
  }

  /** Whether a text holds several addresses. */
  static boolean isSeveral(String text) {
    return text.indexOf('@') != text.lastIndexOf('@');
  }

  private static boolean isLocal(String local) {
    return local.length() <= 64
        && local.charAt(0) != '.'
        && !local.endsWith(".")
        && !local.contains("..")
        && local.codePoints().allMatch(c -> isLetter(c) || LOCAL_MARKS.indexOf(c) >= 0);
  }

  private static boolean isDomain(String domain) {
    String[] labels = domain.split("\\.", -1);
    for (String label : labels) {
      boolean good =
          !label.isEmpty()
              && label.length() <= 63
              && label.charAt(0) != '-'
              && !label.endsWith("-")
              && label.codePoints().allMatch(c -> isLetter(c) || c == '-');
      if (!good) {
        return false;
      }
    }
    String last = labels[labels.length - 1].toLowerCase(Locale.ROOT);
    return labels.length > 1 && last.codePoints().anyMatch(Character::isLetter);
  }

  /** Combining marks belong to the letters of many scripts. */
  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
