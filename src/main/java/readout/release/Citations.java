package readout.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.meeting.Agreement;
import readout.meeting.Content;
import readout.meeting.Decision;
import readout.meeting.Figure;
import readout.meeting.Formalities;
import readout.meeting.Interest;
import readout.meeting.KeyMessage;
import readout.meeting.NextStep;
import readout.meeting.Party;
import readout.meeting.Question;
import readout.meeting.Quote;
import readout.meeting.Topic;
import readout.meeting.Utterance;
import readout.meeting.VoteOption;

/** Finds whom and what the content of a meeting refers to. */
final class Citations {
  private final Set<Party> parties = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> topics = new HashSet<>();

  /**
   * @param content what refers to others
   * @param formalities what makes the minutes valid, which refers to others too
   * @param host who invited, or null
   */
  Citations(Content content, Formalities formalities, Party host) {
    parties.add(host);
    for (Interest i : formalities.interests()) {
      parties.add(i.person());
      topics.add(i.topic());
    }
    formalities.signatures().forEach(s -> parties.add(s.person()));
    topics(content.topics());
    for (KeyMessage m : content.keyMessages()) {
      topics.add(m.topic());
    }
    for (Utterance u : content.utterances()) {
      if (u instanceof Quote q) {
        parties.addAll(q.speakers());
        sources.add(q.source());
        topics.add(q.topic());
      }
    }
    for (Figure f : content.figures()) {
      sources.add(f.source());
      topics.add(f.topic());
    }
    for (Decision d : content.decisions()) {
      parties.add(d.movedBy());
      parties.add(d.secondedBy());
      for (VoteOption option : d.vote().options()) {
        parties.addAll(option.voters());
      }
      topics.add(d.topic());
    }
    for (Agreement a : content.agreements()) {
      parties.addAll(a.parties());
      parties.addAll(a.signedBy());
    }
    for (NextStep s : content.nextSteps()) {
      parties.addAll(s.owners());
      topics.add(s.topic());
    }
    for (Question q : content.questions()) {
      topics.add(q.topic());
    }
  }

  private void topics(List<Topic> list) {
    for (Topic topic : list) {
      parties.add(topic.presenter());
      topics(topic.topics());
    }
  }

  /** All who speak, own, move, vote, present or sign. */
  Set<Party> parties() {
    return parties;
  }

  /** The ids of the sources that are cited. */
  Set<String> sources() {
    return sources;
  }

  /** The ids of the topics that something is under. */
  Set<String> topics() {
    return topics;
  }
}
