package readout.pipeline;

/** Told how far a long run has come; called from several threads. */
@FunctionalInterface
public interface Progress {
  /**
   * One more record is done.
   *
   * @param done how many are done, in no order
   * @param total how many there are
   */
  void step(int done, int total);
}
