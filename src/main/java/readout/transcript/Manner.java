package readout.transcript;

/** How words came into a transcript. */
public enum Manner {
  /** Said, and written down by a machine or a scribe. */
  SPOKEN,
  /** Typed into the chat by the one who is named. */
  TYPED,
  /** What the scribe says of the meeting: nobody's words. */
  DESCRIBED
}
