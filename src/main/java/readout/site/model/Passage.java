package readout.site.model;

/**
 * Words of a meeting's page that the search finds, as readers get to see them there.
 *
 * @param kind what they are
 * @param anchor their place on the page, or empty
 * @param text the words; paragraphs are parted by line breaks
 * @param lang BCP 47 tag of the words; empty when it is that of the page
 * @param open the quotation mark before them; empty for everything but a speaker's own words
 * @param close the quotation mark after them
 * @param by whose words they are, or who does it; empty when that is not said
 * @param remarks what readers must know of the words: that they are translated, edited or rejected
 */
public record Passage(
    Kind kind,
    String anchor,
    String text,
    String lang,
    String open,
    String close,
    String by,
    String remarks) {

  /** The same, which leads to the page and to no place on it. */
  Passage withoutPlace() {
    return new Passage(kind, "", text, lang, open, close, by, remarks);
  }

  /** What words are on a page. */
  public enum Kind {
    /** The title with what stands beside it: kind, series, place. */
    TITLE("", true),
    /** The first words, where nothing more of the text is searched. */
    BEGINNING("", false),
    /** Who took part. */
    PEOPLE("label.participants", true),
    TAGS("label.tags", true),
    SUMMARY("label.summary", false),
    STORY("label.press-release", false),
    /** The title of a topic. */
    TOPIC("label.topics", true),
    /** What is said about a topic. */
    TOPIC_TEXT("label.topics", false),
    QUOTE("label.quotes", false),
    REPORTED("label.reported-speech", false),
    MESSAGE("label.key-messages", false),
    BACKGROUND("label.background", false),
    FIGURE("label.figures", false),
    DECISION("label.decisions", false),
    AGREEMENT("label.agreements", false),
    STEP("label.next-steps", false),
    QUESTION("label.questions", false),
    DOCUMENT("label.documents", false);

    private final String label;
    private final boolean names;

    Kind(String label, boolean names) {
      this.label = label;
      this.names = names;
    }

    /** The label of what it is part of; empty when it needs none. */
    public String label() {
      return label;
    }

    /** Whether a word of it says more of the meeting than one of a text. */
    public boolean isName() {
      return names;
    }
  }
}
