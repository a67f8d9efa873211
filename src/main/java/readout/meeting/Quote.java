package readout.meeting;

import java.util.List;

/**
 * What a person said. Exactly one of {@code text} and {@code reported} is there; words that were
 * given out before and are not yet delivered are both {@code text} and {@code prepared}.
 *
 * @param item id, audience, embargo and custom fields
 * @param speakers who spoke; several for a joint statement; none when no speaker may be named
 * @param creditedAs the name or title as spoken or printed, where it differs; or null
 * @param via how the words reached the meeting, or null when that would tell who must not be named
 * @param text the words as spoken, or null
 * @param reported the sense in the note-taker's words, or null
 * @param prepared the words that were given out before they were spoken, or null
 * @param original BCP 47 tag of the language it was spoken in, or null
 * @param translatedBy whose translation it is, or null
 * @param topic a topic's id, or null
 * @param attribution the rule for this quote, or null when topic or record decide
 * @param attributedTo what is printed in place of the name, or null
 * @param context in reply to what, on what occasion; or null
 * @param at when: a local time {@code 10:42} or the offset {@code 00:12:31} in a recording; or null
 * @param source a source's id, or null
 * @param checkAgainstDelivery whether only the delivered words count
 * @param question whether it is a question, or null when the record does not say
 */
public record Quote(
    Item item,
    List<Party> speakers,
    Text creditedAs,
    Via via,
    Text text,
    Text reported,
    Text prepared,
    String original,
    Text translatedBy,
    String topic,
    Attribution attribution,
    Text attributedTo,
    Text context,
    String at,
    String source,
    boolean checkAgainstDelivery,
    Boolean question)
    implements Utterance {
  /** Copies the list. */
  public Quote {
    speakers = List.copyOf(speakers);
  }

  /** What was said, as spoken or as reported; never null. */
  public Text words() {
    return text == null ? reported : text;
  }

  /** Whether it gives the sense in the note-taker's words. */
  public boolean isReported() {
    return text == null;
  }

  /** Whether its words were given out before and nothing says yet that they were spoken. */
  public boolean isPrepared() {
    return text != null && prepared != null && text.partNumber() == prepared.partNumber();
  }

  /** Whether it says of all who spoke who they are. */
  public boolean isNamed() {
    for (Party speaker : speakers) {
      if (speaker instanceof Unnamed) {
        return false;
      }
    }
    return !speakers.isEmpty();
  }

  /** The same under what an item says, with another topic and source, which may be null. */
  public Quote with(Item item, String topic, String source) {
    return with(item, speakers, topic, attribution, source);
  }

  /** The same words of others, under a rule that may be null. */
  public Quote withSpeakers(List<Party> speakers, Attribution attribution) {
    return with(item, speakers, topic, attribution, source);
  }

  private Quote with(
      Item item, List<Party> speakers, String topic, Attribution attribution, String source) {
    return new Quote(
        item,
        speakers,
        creditedAs,
        via,
        text,
        reported,
        prepared,
        original,
        translatedBy,
        topic,
        attribution,
        attributedTo,
        context,
        at,
        source,
        checkAgainstDelivery,
        question);
  }
}
