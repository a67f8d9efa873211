package readout.diff;

import readout.yaml.Node;

/**
 * One value that the two versions of a record have not in common.
 *
 * @param kind what became of it
 * @param oldPlace where it is in the old version; for what was added, where it would be
 * @param newPlace where it is in the new version; for what was removed, where it would be
 * @param oldValue the old value; null for what was added
 * @param newValue the new value; null for what was removed
 * @param sameMeaning whether both are two ways of writing the same
 */
record Difference(
    Kind kind,
    Pointer oldPlace,
    Pointer newPlace,
    Node oldValue,
    Node newValue,
    boolean sameMeaning) {
  /** What became of a value. */
  enum Kind {
    /** Only the new version has it. */
    ADDED("added"),
    /** Only the old version has it. */
    REMOVED("removed"),
    /** Both have it, with other words. */
    CHANGED("changed"),
    /** Both have it, in another place of its list. */
    MOVED("moved"),
    /** Words that were given out before, and nothing says yet that they were spoken. */
    PENDING("not delivered yet"),
    /** A published page that still quotes words which were not spoken. */
    STALE("to be corrected");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it in every output. */
    String word() {
      return word;
    }
  }
}
