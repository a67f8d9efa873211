package readout.meeting;

/**
 * A single value that may say for itself who may see it.
 *
 * @param value the value, never null
 * @param audience the widest audience that may see it, or null when the record decides
 * @param embargo until when it is not public, or null
 * @param <T> what it holds
 */
public record Guarded<T>(T value, Audience audience, Embargo embargo) {
  /** Another value for the same readers. */
  public Guarded<T> withValue(T other) {
    return new Guarded<>(other, audience, embargo);
  }
}
