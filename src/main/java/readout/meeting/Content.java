package readout.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the meeting was about: what was said, found, decided and agreed.
 *
 * @param summary the summary, or null
 * @param story the release as prose, or null
 * @param background for internal readers, or null; internal unless it says otherwise
 * @param keyMessages the lines to take; internal unless they say otherwise
 * @param topics the agenda
 * @param utterances quotes, and the asides between them
 * @param figures numbers worth keeping
 * @param decisions what was decided
 * @param agreements what was signed
 * @param nextSteps who does what by when
 * @param questions questions and answers for the press; internal unless they say otherwise
 */
public record Content(
    Guarded<Markdown> summary,
    Guarded<Markdown> story,
    Guarded<Markdown> background,
    List<KeyMessage> keyMessages,
    List<Topic> topics,
    List<Utterance> utterances,
    List<Figure> figures,
    List<Decision> decisions,
    List<Agreement> agreements,
    List<NextStep> nextSteps,
    List<Question> questions) {
  /** Copies the lists. */
  public Content {
    keyMessages = List.copyOf(keyMessages);
    topics = List.copyOf(topics);
    utterances = List.copyOf(utterances);
    figures = List.copyOf(figures);
    decisions = List.copyOf(decisions);
    agreements = List.copyOf(agreements);
    nextSteps = List.copyOf(nextSteps);
    questions = List.copyOf(questions);
  }

  /** The same with another agenda. */
  public Content withTopics(List<Topic> topics) {
    return withProse(summary, story, background, topics);
  }

  /** The same with other prose; the texts of topics are in the topics. */
  public Content withProse(
      Guarded<Markdown> summary,
      Guarded<Markdown> story,
      Guarded<Markdown> background,
      List<Topic> topics) {
    return new Content(
        summary,
        story,
        background,
        keyMessages,
        topics,
        utterances,
        figures,
        decisions,
        agreements,
        nextSteps,
        questions);
  }

  /** Gives every text in Markdown: its own and those of its topics. */
  public void eachProse(Consumer<Markdown> taker) {
    for (Guarded<Markdown> guarded : Arrays.asList(summary, story, background)) {
      if (guarded != null) {
        taker.accept(guarded.value());
      }
    }
    eachProse(topics, taker);
  }

  private static void eachProse(List<Topic> topics, Consumer<Markdown> taker) {
    for (Topic topic : topics) {
      for (Markdown text : Arrays.asList(topic.summary(), topic.outcome())) {
        if (text != null) {
          taker.accept(text);
        }
      }
      eachProse(topic.topics(), taker);
    }
  }
}
