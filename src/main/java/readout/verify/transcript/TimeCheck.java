package readout.verify.transcript;

import readout.transcript.Timing;

/** Says whether the time of a quote is that of its words in a transcript. */
final class TimeCheck {
  /** Times are written without the fraction of a second. */
  private static final long SLACK = 1_500;

  private static final long MINUTE = 60_000;

  private TimeCheck() {}

  /**
   * Whether a time is that of some words.
   *
   * @param at as the record has it, or null
   * @param timing what the transcript's times count from
   * @return true also when the two cannot be compared
   */
  static boolean agrees(String at, Found found, Timing timing) {
    long start = found.start();
    String[] parts = at == null ? new String[0] : at.split(":");
    boolean offset = parts.length == 3;
    if (start < 0 || parts.length < 2 || offset != (timing == Timing.RECORDING)) {
      return true;
    }
    long time = 0;
    for (String part : parts) {
      time = time * 60 + Long.parseLong(part);
    }
    long turn = Math.min(start, found.stream().turn(found.first()).start());
    return timing == Timing.RECORDING
        ? time * 1000 >= turn - SLACK && time * 1000 <= found.latest() + SLACK
        : time * MINUTE >= turn - 2 * MINUTE && time * MINUTE <= found.latest() + MINUTE;
  }
}
