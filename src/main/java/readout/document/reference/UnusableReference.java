package readout.document.reference;

/** Ends the reading of a reference document that cannot be used, with the words for the user. */
final class UnusableReference extends Exception {
  private static final long serialVersionUID = 1;
  private final String help;

  /**
   * @param why it cannot be used: the end of a sentence
   * @param help what to do; empty when there is nothing to say
   */
  UnusableReference(String why, String help) {
    super(why);
    this.help = help;
  }

  /** What to do; never null. */
  String help() {
    return help;
  }
}
