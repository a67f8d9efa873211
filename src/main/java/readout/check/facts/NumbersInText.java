package readout.check.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The numbers that a text can be read to hold, whatever its language writes between digits. */
final class NumbersInText {
  private static final String BETWEEN = ".,'’ \u00a0\u2009\u202f\u066b\u066c";
  private static final String FRACTIONS = "¼½¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚";

  private NumbersInText() {}

  /** Whether there is a digit, and no sign such as ½ that is a number by itself. */
  static boolean isReadable(String text) {
    boolean fraction = text.chars().anyMatch(c -> FRACTIONS.indexOf(c) >= 0);
    return !fraction && text.codePoints().anyMatch(Character::isDigit);
  }

  /** Every reading of every number: 1.234 is 1234 and 1.234, "10 000" also 10 and 0. */
  static List<BigDecimal> readings(String text) {
    List<BigDecimal> readings = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    boolean negative = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean digitAfter = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (Character.isDigit(c)) {
        if (token.length() == 0) {
          negative = i > 0 && "-−".indexOf(text.charAt(i - 1)) >= 0;
        }
        token.append(Character.digit(c, 10));
      } else if (token.length() > 0 && BETWEEN.indexOf(c) >= 0 && digitAfter) {
        token.append(Character.isSpaceChar(c) ? ' ' : '.');
      } else if (token.length() > 0) {
        read(token.toString(), negative, readings);
        token.setLength(0);
      }
    }
    return readings;
  }

  private static void read(String token, boolean negative, List<BigDecimal> readings) {
    add(token.replace(".", "").replace(" ", ""), negative, readings);
    int last = token.lastIndexOf('.');
    if (last >= 0) {
      String whole = token.substring(0, last).replace(".", "").replace(" ", "");
      add(whole + "." + token.substring(last + 1).replace(" ", ""), negative, readings);
    }
    if (token.indexOf(' ') >= 0) {
      for (String part : token.split(" ")) {
        read(part, negative, readings);
      }
    }
  }

  private static void add(String digits, boolean negative, List<BigDecimal> readings) {
    BigDecimal number = new BigDecimal(digits);
    readings.add(number);
    if (negative) {
      readings.add(number.negate());
    }
  }
}
