package readout.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import readout.meeting.Agreement;
import readout.meeting.Aside;
import readout.meeting.Closing;
import readout.meeting.Contact;
import readout.meeting.Content;
import readout.meeting.Document;
import readout.meeting.Fingerprint;
import readout.meeting.Interest;
import readout.meeting.Item;
import readout.meeting.Listed;
import readout.meeting.Meeting;
import readout.meeting.MeetingPoint;
import readout.meeting.Presence;
import readout.meeting.Quote;
import readout.meeting.Source;
import readout.meeting.Text;
import readout.meeting.Topic;
import readout.meeting.Utterance;

/**
 * Replaces ids that the author typed and that reveal, or may reveal, a name: they become anchors,
 * table cells and JSON. Topics and sources, which others refer to, get neutral ids that are made of
 * their titles, so that another topic before them moves none; other items get none. The record
 * keeps its own id, which is its address, and people and bodies keep theirs.
 */
final class NeutralIds {
  private final Map<String, String> topics = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Predicate<String> telling;

  private NeutralIds(Meeting m, Predicate<String> telling) {
    this.telling = telling;
    String language = m.about().language();
    learn(m.content().topics(), language);
    for (Source source : m.closing().sources()) {
      learn("s", source.item().id(), source.title(), language, sources);
    }
  }

  private void learn(List<Topic> list, String language) {
    for (Topic topic : list) {
      learn("t", topic.item().id(), topic.title(), language, topics);
      learn(topic.topics(), language);
    }
  }

  /** Notes a neutral id that no other has; of two with the same title, the second is numbered. */
  private void learn(String kind, String id, Text title, String language, Map<String, String> ids) {
    if (id != null && telling.test(id)) {
      String wanted = kind + Fingerprint.of(language, title);
      String neutral = wanted;
      for (int number = 2; !taken.add(neutral); number++) {
        neutral = wanted + "-" + number;
      }
      ids.put(id, neutral);
    }
  }

  /**
   * A released meeting without those ids of its items.
   *
   * @param telling whether an id goes
   */
  static Meeting in(Meeting m, Predicate<String> telling) {
    NeutralIds ids = new NeutralIds(m, telling);
    Content content = ids.content(m.content());
    Closing c = m.closing();
    Closing closing =
        new Closing(
            c.nextMeetings(),
            ids.each(c.contacts(), Contact::with),
            ids.each(c.documents(), Document::with),
            c.sources().stream().map(ids::source).toList(),
            c.credits(),
            c.tags());
    List<Presence> presences = m.people().presences().stream().map(ids::presence).toList();
    List<Interest> interests =
        ids.each(m.formalities().interests(), (i, item) -> i.with(item, ids.topic(i.topic())));
    return m.with(content, closing)
        .with(m.people().withPresences(presences))
        .with(m.formalities().withInterests(interests));
  }

  private Presence presence(Presence p) {
    return new Presence(p.who(), point(p.from()), point(p.until()), p.reason());
  }

  private MeetingPoint point(MeetingPoint point) {
    return point == null ? null : new MeetingPoint(point.time(), topic(point.topic()));
  }

  private Content content(Content c) {
    List<Topic> topics = topics(c.topics());
    return new Content(
        c.summary(),
        c.story(),
        c.background(),
        each(c.keyMessages(), (t, item) -> t.with(item, topic(t.topic()))),
        topics,
        each(c.utterances(), this::utterance),
        each(c.figures(), (t, item) -> t.with(item, topic(t.topic()), source(t.source()))),
        each(c.decisions(), (t, item) -> t.with(item, topic(t.topic()))),
        each(c.agreements(), Agreement::with),
        each(c.nextSteps(), (t, item) -> t.with(item, topic(t.topic()))),
        each(c.questions(), (t, item) -> t.with(item, topic(t.topic()))));
  }

  private <T extends Listed> List<T> each(List<T> items, BiFunction<T, Item, T> without) {
    return items.stream()
        .map(t -> without.apply(t, tells(t.item().id()) ? t.item().withId(null) : t.item()))
        .toList();
  }

  private boolean tells(String id) {
    return id != null && telling.test(id);
  }

  private List<Topic> topics(List<Topic> topics) {
    return topics.stream().map(this::topic).toList();
  }

  private Topic topic(Topic t) {
    return t.with(t.item().withId(topic(t.item().id())), topics(t.topics()));
  }

  private String topic(String id) {
    return tells(id) ? topics.get(id) : id;
  }

  private String source(String id) {
    return tells(id) ? sources.get(id) : id;
  }

  private Source source(Source s) {
    return s.with(s.item().withId(source(s.item().id())));
  }

  private Utterance utterance(Utterance utterance, Item item) {
    if (utterance instanceof Aside aside) {
      return aside.with(item);
    }
    Quote q = (Quote) utterance;
    return q.with(item, topic(q.topic()), source(q.source()));
  }
}
