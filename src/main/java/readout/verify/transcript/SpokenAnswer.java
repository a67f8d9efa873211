package readout.verify.transcript;

/** The possible answers about a quote of a record, from the best to the worst. */
public enum SpokenAnswer {
  /** The words of the transcript, to the character. */
  EXACT("exact"),
  /** The same but for foldings that are named. */
  FOLDED("exact but for"),
  /** Said, and at another time than the record has. */
  OTHER_TIME("at another time"),
  /** Said, and by somebody else than the record has, or by nobody whom the transcript names. */
  OTHER_SPEAKER("by somebody else"),
  /** Cut from a word that turns the sense. */
  NEGATED("without its negation"),
  /** Nearly said. */
  OTHER_WORDS("in other words"),
  /** Nowhere in the transcript. */
  MISSING("not in the transcript");

  private final String words;

  SpokenAnswer(String words) {
    this.words = words;
  }

  /** The answer in words. */
  public String words() {
    return words;
  }

  /** Whether the quote may stay as it is. */
  public boolean isGood() {
    return this == EXACT || this == FOLDED;
  }

  SpokenAnswer worse(SpokenAnswer other) {
    return compareTo(other) > 0 ? this : other;
  }
}
