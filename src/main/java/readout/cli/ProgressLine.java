package readout.cli;

import java.util.function.LongSupplier;
import readout.pipeline.Progress;

/** One line on a terminal that says how far a long run has come; silent for the first second. */
final class ProgressLine implements Progress {
  private static final long SILENT_NANOS = 1_000_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final Console console;
  private final LongSupplier nanos;
  private long last;
  private int width;

  ProgressLine(Console console) {
    this(console, System::nanoTime);
  }

  ProgressLine(Console console, LongSupplier nanos) {
    this.console = console;
    this.nanos = nanos;
    last = nanos.getAsLong() + SILENT_NANOS - PAUSE_NANOS;
  }

  @Override
  public synchronized void step(int done, int total) {
    long now = nanos.getAsLong();
    if (console.terminal() && now - last >= PAUSE_NANOS) {
      last = now;
      String line = "checked " + done + " of " + total;
      console.err().print("\r" + line);
      console.err().flush();
      width = line.length();
    }
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (width > 0) {
      console.err().print("\r" + " ".repeat(width) + "\r");
      console.err().flush();
    }
  }
}
