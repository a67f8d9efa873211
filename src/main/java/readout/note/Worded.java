package readout.note;

/** Characters with their language. */
public interface Worded {
  /** The characters; never null. */
  String text();

  /** BCP 47 tag of their language. */
  String lang();

  /** Whether that is another language than the note's. */
  boolean foreign();

  /** Whether they run against the note, in whole or in part. */
  boolean isolate();
}
