package readout.meeting;

/** The rule under which something was said, from the widest to the narrowest. */
public enum Attribution implements Keyword {
  /** Words and name. */
  ON_THE_RECORD("on-the-record"),
  /** Words, with a description agreed beforehand in place of the name. */
  BACKGROUND("background"),
  /** Words, without name or affiliation (Chatham House Rule). */
  CHATHAM_HOUSE("chatham-house"),
  /** The sense only, without attribution. */
  DEEP_BACKGROUND("deep-background"),
  /** Not for publication in any form. */
  OFF_THE_RECORD("off-the-record");

  private final String key;

  Attribution(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether a rule is another than on the record; null counts as no rule. */
  public static boolean restricts(Attribution rule) {
    return rule != null && rule != ON_THE_RECORD;
  }

  /** The narrower of two rules; null counts as no rule. */
  public static Attribution narrower(Attribution a, Attribution b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) >= 0 ? a : b;
  }
}
