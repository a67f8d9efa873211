package readout.note;

/** Text between characters that keep its direction to itself (UAX #9, section 2.4.1). */
public final class Isolated {
  private static final char FIRST_STRONG_ISOLATE = 0x2068;
  private static final char POP_ISOLATE = 0x2069;

  private Isolated() {}

  /** The text, isolated. */
  public static String of(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
  }
}
