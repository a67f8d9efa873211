package readout.verify.transcript;

/** A difference between a quote and a transcript that leaves the words the same. */
public enum SpokenFolding {
  WHITE_SPACE("white space"),
  QUOTATION_MARKS("quotation marks"),
  PUNCTUATION("punctuation"),
  CASE("capital letters"),
  NUMBERS("numbers in words or digits"),
  /** "Percent" and "%", "minus" and "−", "degrees" and "°". */
  SIGNS("signs written out or not"),
  HESITATIONS("hesitations"),
  REPETITIONS("repeated words"),
  /** An ellipsis stands for words that were said. */
  OMISSIONS("words left out where an ellipsis says so"),
  /** Words in square brackets were not said. */
  INSERTIONS("words in brackets"),
  /** Another one spoke between them. */
  INTERJECTIONS("what others said in between");

  private final String words;

  SpokenFolding(String words) {
    this.words = words;
  }

  /** What is folded, in words. */
  public String words() {
    return words;
  }
}
