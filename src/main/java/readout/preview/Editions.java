package readout.preview;

/** Counts the states that the files were in, and lets others wait for the next. */
final class Editions {
  private int latest = 1;
  private boolean ended;

  /** The number of the present state, from 1. */
  synchronized int latest() {
    return latest;
  }

  /** Tells that files have changed. */
  synchronized void next() {
    latest++;
    notifyAll();
  }

  /** Tells all who wait that no state follows. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Whether no state follows. */
  synchronized boolean hasEnded() {
    return ended;
  }

  /**
   * Waits for a state after a known one.
   *
   * @param known the number of a state
   * @param milliseconds how long to wait at most
   * @return the number of the present state, which is {@code known} when the time is over
   */
  synchronized int after(int known, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    for (long left = milliseconds;
        latest == known && !ended && left > 0;
        left = (end - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
    return latest;
  }
}
