package readout.verify;

/** The possible answers about a quote on a page, from the best to the worst. */
public enum Answer {
  /** The words of the record, to the character; only line breaks are laid out again. */
  EXACT("exact"),
  /** The same but for foldings that are named. */
  FOLDED("exact but for"),
  /** In the record, but cut from a word that turns the sense. */
  NEGATED("without its negation"),
  /** Given out before, and delivered in other words. */
  UNDELIVERED("prepared, but delivered otherwise"),
  /** In the record, but said by someone else or no quote there. */
  ELSEWHERE("by somebody else or in another part"),
  /** Nowhere in the record. */
  UNKNOWN("not in the record"),
  /** In the record, but withheld from the readers of the page. */
  WITHHELD("not to be published");

  private final String words;

  Answer(String words) {
    this.words = words;
  }

  /** The answer in words. */
  public String words() {
    return words;
  }

  /** Whether the page may stay as it is. */
  public boolean isGood() {
    return this == EXACT || this == FOLDED;
  }
}
