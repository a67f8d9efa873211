package readout.diagnostic;

/** How serious a diagnostic is: only an error stops the output. */
public enum Severity {
  /** Nothing is written. */
  ERROR("error"),
  /** The output is written all the same. */
  WARNING("warning"),
  /** Worth knowing; nothing is wrong. */
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word that is printed, never null. */
  public String word() {
    return word;
  }
}
