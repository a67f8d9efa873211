package readout.transcript;

/** Who wrote a transcript down. */
public enum Scribe {
  /** A program that recognizes speech. */
  MACHINE,
  /** A person, while the others spoke. */
  PERSON,
  /** Those who took part, each their own words. */
  SPEAKERS
}
