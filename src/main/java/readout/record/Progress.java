package readout.record;

/** Is informed how far a long run has come; called from several threads. */
@FunctionalInterface
public interface Progress {
  /**
   * One more thing is done.
   *
   * @param stage what is being done, such as {@code records read}
   * @param done how many are done, in no order
   * @param total how many there are
   */
  void step(String stage, int done, int total);
}
