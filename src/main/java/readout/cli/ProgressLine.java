package readout.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import readout.record.Progress;

/**
 * Prints one line on a terminal that says how far a long run has got, after a first second of
 * silence; it knows how long each stage took.
 */
final class ProgressLine implements Progress {
  private static final long SILENT_NANOS = 1_000_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final Console console;
  private final LongSupplier nanos;
  private final long start;
  private final Map<String, Long> ends = new LinkedHashMap<>();
  private String stage = "";
  private long begun;
  private long last;
  private int width;

  ProgressLine(Console console) {
    this(console, System::nanoTime);
  }

  ProgressLine(Console console, LongSupplier nanos) {
    this.console = console;
    this.nanos = nanos;
    start = nanos.getAsLong();
    begun = start;
    last = start + SILENT_NANOS - PAUSE_NANOS;
  }

  @Override
  public synchronized void step(String stage, int done, int total) {
    long now = nanos.getAsLong();
    ends.put(stage, now);
    if (!stage.equals(this.stage)) {
      begun = this.stage.isEmpty() ? begun : now;
      this.stage = stage;
    }
    if (console.terminal() && now - last >= PAUSE_NANOS) {
      last = now;
      String line = stage + ": " + done + " of " + total + rate(done, total, now - begun);
      console.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      console.err().flush();
      width = Math.max(width, line.length());
    }
  }

  private static String rate(int done, int total, long nanos) {
    if (nanos <= 0 || done <= 0) {
      return "";
    }
    double each = nanos / 1e9 / done;
    return String.format(
        Locale.ROOT, ", %.0f a second, %.0f s left", 1 / each, Math.ceil((total - done) * each));
  }

  /**
   * Milliseconds by stage, such as {@code records_read}, each from the end of the one before to its
   * own last step; {@code total} is from the beginning to now.
   */
  synchronized Map<String, Integer> milliseconds() {
    Map<String, Integer> milliseconds = new LinkedHashMap<>();
    long from = start;
    for (Map.Entry<String, Long> end : ends.entrySet()) {
      milliseconds.put(end.getKey().replace(' ', '_'), between(from, end.getValue()));
      from = end.getValue();
    }
    milliseconds.put("total", between(start, nanos.getAsLong()));
    return milliseconds;
  }

  private static int between(long from, long to) {
    return (int) ((to - from) / 1_000_000);
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (width > 0) {
      console.err().print("\r" + " ".repeat(width) + "\r");
      console.err().flush();
      width = 0;
    }
  }
}
