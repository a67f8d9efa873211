package readout.transcript;

import java.util.Locale;

/** What the times of a transcript count from. */
public enum Timing {
  /** The beginning of the recording. */
  RECORDING {
    @Override
    public String written(long millis) {
      long seconds = millis / 1000;
      return seconds / 3600 > LAST_HOUR
          ? ""
          : String.format(
              Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
  },
  /** Midnight. */
  CLOCK {
    @Override
    public String written(long millis) {
      long minutes = millis / 60_000;
      return String.format(Locale.ROOT, "%02d:%02d", minutes / 60 % 24, minutes % 60);
    }
  };

  private static final int LAST_HOUR = 23;

  /**
   * A time as a record writes it in {@code at}.
   *
   * @param millis not negative
   * @return never null; empty for what {@code at} cannot hold
   */
  public abstract String written(long millis);
}
