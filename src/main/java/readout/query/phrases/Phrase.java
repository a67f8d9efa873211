package readout.query.phrases;

import java.util.List;
import readout.query.Answer;

/**
 * A line that several meetings of a series have, each in its wording.
 *
 * @param kind what it is, such as an outcome
 * @param topic the title of the topic that it is under; empty for none
 * @param wordings one for each meeting, earliest first; two or more
 */
public record Phrase(PhraseKind kind, String topic, List<Wording> wordings) {
  /**
   * A line of one meeting.
   *
   * @param answer the item that has it
   * @param text its words
   */
  public record Wording(Answer answer, String text) {}
}
