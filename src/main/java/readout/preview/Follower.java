package readout.preview;

import java.io.IOException;

/** Follows files in a thread of its own, and tells when some have changed and are quiet again. */
abstract class Follower implements AutoCloseable {
  /** Editors write a file in steps, and several files at once: so long nothing may happen. */
  static final long QUIET = 30;

  /** What never becomes quiet is told all the same after so many milliseconds. */
  static final long PATIENCE = 300;

  private final Thread thread = new Thread(this::follow, "readout-preview-files");
  private final Runnable changed;

  /**
   * @param changed is run after each change
   */
  Follower(Runnable changed) {
    this.changed = changed;
    thread.setDaemon(true);
  }

  /** Begins to follow: what changes from now on is told. */
  Follower start() {
    thread.start();
    return this;
  }

  private void follow() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (awaitChange()) {
          changed.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until files have changed and are quiet, or for a while; whether some have changed. */
  abstract boolean awaitChange() throws InterruptedException;

  @Override
  public void close() throws IOException {
    thread.interrupt();
  }
}
