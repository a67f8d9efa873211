package readout.check.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.Content;
import readout.meeting.Quote;
import readout.meeting.Topic;
import readout.meeting.Utterance;

/** Warns of a topic without content; an agenda whose topics are all empty gets no warning. */
public final class TopicChecks {
  private TopicChecks() {}

  public static void run(Subject subject) {
    Content content = subject.meeting().content();
    Set<String> used = used(content);
    List<Topic> empty = new ArrayList<>();
    int told = collect(content.topics(), used, empty);
    if (told == 0) {
      return;
    }
    for (Topic topic : empty) {
      subject.add(
          subject
              .warning(
                  Code.EMPTY_TOPIC,
                  subject.places().of(topic, "title"),
                  "nothing is said about this topic")
              .label("no summary, outcome or quote, and nothing refers to it")
              .help("write its `summary` or `outcome`, or point to it with `topic: ID`"));
    }
  }

  /** How many topics have something; the others are collected. */
  private static int collect(List<Topic> topics, Set<String> used, List<Topic> empty) {
    int told = 0;
    for (Topic topic : topics) {
      boolean own =
          topic.summary() != null
              || topic.outcome() != null
              || topic.item().id() != null && used.contains(topic.item().id());
      int below = collect(topic.topics(), used, empty);
      told += below + (own ? 1 : 0);
      if (!own && topic.topics().isEmpty()) {
        empty.add(topic);
      }
    }
    return told;
  }

  private static Set<String> used(Content content) {
    Set<String> used = new HashSet<>();
    for (Utterance utterance : content.utterances()) {
      if (utterance instanceof Quote quote) {
        used.add(quote.topic());
      }
    }
    content.figures().forEach(f -> used.add(f.topic()));
    content.decisions().forEach(d -> used.add(d.topic()));
    content.nextSteps().forEach(s -> used.add(s.topic()));
    content.keyMessages().forEach(m -> used.add(m.topic()));
    content.questions().forEach(q -> used.add(q.topic()));
    return used;
  }
}
