package readout.meeting;

/** A word of the record format, such as {@code in-person}. */
public interface Keyword {
  /** The word as records write it, never null. */
  String key();
}
