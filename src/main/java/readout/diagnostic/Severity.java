package readout.diagnostic;

/** How much a diagnostic weighs: an error stops the output, a warning does not. */
public enum Severity {
  /** Nothing is written. */
  ERROR("error"),
  /** The output is written all the same. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word that is printed, never null. */
  public String word() {
    return word;
  }
}
