package readout.release;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import readout.meeting.Closing;
import readout.meeting.Content;
import readout.meeting.Embargo;
import readout.meeting.Guarded;
import readout.meeting.Listed;
import readout.meeting.Meeting;
import readout.meeting.Topic;

/** When what may be seen of a meeting changes by itself. */
public final class Embargoes {
  private final SortedSet<Instant> ends = new TreeSet<>();

  private Embargoes() {}

  /** The ends of all embargoes of a record and its items, earliest first. */
  public static SortedSet<Instant> of(Meeting meeting) {
    Embargoes embargoes = new Embargoes();
    embargoes.add(meeting.handling().embargo());
    embargoes.content(meeting.content());
    Closing closing = meeting.closing();
    embargoes.items(meeting.people().participants());
    embargoes.items(closing.contacts());
    embargoes.items(closing.documents());
    embargoes.items(closing.sources());
    embargoes.items(meeting.formalities().interests());
    meeting.people().participants().forEach(person -> embargoes.guarded(person.email()));
    meeting.people().presences().forEach(presence -> embargoes.guarded(presence.reason()));
    return embargoes.ends;
  }

  private void content(Content content) {
    guarded(content.summary());
    guarded(content.story());
    guarded(content.background());
    items(content.keyMessages());
    topics(content.topics());
    items(content.utterances());
    items(content.figures());
    items(content.decisions());
    items(content.agreements());
    items(content.nextSteps());
    items(content.questions());
  }

  private void topics(List<Topic> topics) {
    items(topics);
    topics.forEach(topic -> topics(topic.topics()));
  }

  private void guarded(Guarded<?> guarded) {
    if (guarded != null) {
      add(guarded.embargo());
    }
  }

  private void items(List<? extends Listed> items) {
    items.forEach(item -> add(item.item().embargo()));
  }

  private void add(Embargo embargo) {
    if (embargo != null) {
      ends.add(embargo.until());
    }
  }
}
