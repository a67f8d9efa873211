package readout.site.model;

import java.util.function.Supplier;
import readout.record.Digests;

/**
 * Gives a digest of what several files are made of, which is found out when the first of them asks
 * for it. Safe across threads.
 */
public final class SharedInputs implements Supplier<String> {
  private final Supplier<String> inputs;
  private String digest;

  /**
   * @param inputs gives what they are made of; asked once
   */
  public SharedInputs(Supplier<String> inputs) {
    this.inputs = inputs;
  }

  @Override
  public synchronized String get() {
    if (digest == null) {
      digest = Digests.of(inputs.get());
    }
    return digest;
  }
}
