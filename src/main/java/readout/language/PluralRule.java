package readout.language;

/**
 * Says whether a whole number belongs to a plural category (Unicode TR 35 part 3, section 5.1.1),
 * judged straight from the rule's text: {@code n % 10 = 2..4 and n % 100 != 12..14}.
 */
final class PluralRule {
  private final String rule;
  private final long number;
  private int at;

  private PluralRule(String rule, long number) {
    this.rule = rule;
    this.number = number;
  }

  /**
   * Whether a rule holds for a number.
   *
   * @param rule in CLDR's syntax; samples after {@code @} are left unread
   * @param number not negative
   * @throws IllegalStateException when the rule is not in that syntax
   */
  static boolean holds(String rule, long number) {
    int samples = rule.indexOf('@');
    String condition = (samples < 0 ? rule : rule.substring(0, samples)).strip();
    PluralRule reader = new PluralRule(condition, number);
    boolean holds = reader.either();
    reader.expect(reader.at == condition.length());
    return holds;
  }

  /** Whether a text is a rule in that syntax. */
  static boolean isValid(String rule) {
    try {
      holds(rule, 0);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private boolean either() {
    boolean holds = both();
    while (takes("or")) {
      holds |= both();
    }
    return holds;
  }

  private boolean both() {
    boolean holds = relation();
    while (takes("and")) {
      holds &= relation();
    }
    return holds;
  }

  private boolean relation() {
    long value = operand();
    if (takes("%")) {
      long divisor = integer();
      expect(divisor > 0);
      value %= divisor;
    }
    boolean negated = takes("!=");
    expect(negated || takes("="));
    boolean found = false;
    do {
      long from = integer();
      long to = takes("..") ? integer() : from;
      found |= value >= from && value <= to;
    } while (takes(","));
    return found != negated;
  }

  /** Whole numbers have no fraction and no exponent, so all operands but two are 0. */
  private long operand() {
    boolean whole = takes("n") || takes("i");
    expect(
        whole || takes("v") || takes("w") || takes("f") || takes("t") || takes("c") || takes("e"));
    return whole ? number : 0;
  }

  private long integer() {
    int start = at;
    long value = 0;
    while (at < rule.length() && rule.charAt(at) >= '0' && rule.charAt(at) <= '9') {
      value = value * 10 + rule.charAt(at) - '0';
      at++;
    }
    expect(at > start);
    skipSpaces();
    return value;
  }

  private boolean takes(String token) {
    if (!rule.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    skipSpaces();
    return true;
  }

  private void skipSpaces() {
    while (at < rule.length() && rule.charAt(at) == ' ') {
      at++;
    }
  }

  private void expect(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("no plural rule, at column " + (at + 1) + ": " + rule);
    }
  }
}
