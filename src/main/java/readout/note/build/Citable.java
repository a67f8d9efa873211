package readout.note.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.Item;
import readout.meeting.RecordPart;
import readout.meeting.Source;
import readout.meeting.Text;
import readout.meeting.Topic;
import readout.note.LocalizedSource;
import readout.note.NamePages;
import readout.note.TopicReference;

/** What others refer to by id, topics and sources, and the anchors of everything on the page. */
final class Citable {
  private final Wording wording;
  private final Restrictions restrictions;
  private final Anchors anchors;
  private final Map<Integer, String> anchorOf = new HashMap<>();
  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();

  Citable(
      Wording wording,
      Restrictions restrictions,
      Anchors anchors,
      List<Topic> topics,
      List<Source> sources) {
    this.wording = wording;
    this.restrictions = restrictions;
    this.anchors = anchors;
    learn(topics);
    this.topics.values().forEach(topic -> anchor(topic));
    for (Source source : sources) {
      if (source.item().id() != null) {
        this.sources.put(source.item().id(), source);
      }
    }
  }

  private void learn(List<Topic> list) {
    for (Topic topic : list) {
      if (topic.item().id() != null) {
        topics.put(topic.item().id(), topic);
      }
      learn(topic.topics());
    }
  }

  /**
   * The anchor of an item; the same one whenever it is asked for.
   *
   * @param words what it says
   */
  String anchor(String kind, RecordPart thing, String id, Text... words) {
    String anchor = anchorOf.get(thing.partNumber());
    if (anchor == null) {
      anchor = anchors.next(kind, id, words);
      anchorOf.put(thing.partNumber(), anchor);
    }
    return anchor;
  }

  /** The same for a topic, whose title may be its anchor as it is. */
  String anchor(Topic topic) {
    String anchor = anchorOf.get(topic.partNumber());
    if (anchor == null) {
      anchor = anchors.nextTitled("topic", topic.item().id(), topic.title());
      anchorOf.put(topic.partNumber(), anchor);
    }
    return anchor;
  }

  /** A reference to a topic; null when the note has no such topic. */
  TopicReference topic(String id) {
    Topic topic = id == null ? null : topics.get(id);
    if (topic == null) {
      return null;
    }
    return new TopicReference(
        id, anchor(topic), wording.name(NamePages.Kind.TOPIC, null, topic.title()));
  }

  /** The title of a topic, or null when the note has no such topic. */
  Phrase topicTitle(String id) {
    Topic topic = id == null ? null : topics.get(id);
    return topic == null ? null : wording.phrase(topic.title());
  }

  /** A cited source; null when the note has no such source. */
  LocalizedSource source(String id) {
    Source source = id == null ? null : sources.get(id);
    return source == null ? null : source(source);
  }

  /** The title of a cited source, or null. */
  Phrase sourceTitle(String id) {
    Source source = id == null ? null : sources.get(id);
    return source == null ? null : wording.phrase(source.title());
  }

  /** A source as the note lists it. */
  LocalizedSource source(Source source) {
    Item item = source.item();
    return new LocalizedSource(
        Wording.orEmpty(item.id()),
        anchor("source", source, item.id(), source.title()),
        wording.text(source.title()),
        wording.address(source.url()),
        wording.text(source.publisher()),
        wording.date(source.date()),
        wording.phrase(line(source)),
        restrictions.of(source),
        item.customFields().values());
  }

  private Phrase line(Source source) {
    Phrase date = source.date() == null ? null : Phrase.of(wording.language().date(source.date()));
    if (source.publisher() == null) {
      return date;
    }
    Phrase publisher = wording.phrase(source.publisher());
    return date == null
        ? publisher
        : wording
            .language()
            .phrase("source.publisher-date", Map.of("publisher", publisher, "date", date));
  }
}
