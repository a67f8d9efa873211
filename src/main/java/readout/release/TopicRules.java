package readout.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Attribution;
import readout.meeting.EffectiveAttribution;
import readout.meeting.Item;
import readout.meeting.RecordPart;
import readout.meeting.Topic;

/** Knows what a topic's rules mean for what is under it. */
final class TopicRules {
  private final AudiencePolicy admission;
  private final EffectiveAttribution rules;
  private final Map<String, Item> items = new HashMap<>();
  private final Set<String> namesNobody = new HashSet<>();
  private final Set<String> withheld = new HashSet<>();
  private final Set<String> embargoed = new HashSet<>();

  TopicRules(AudiencePolicy admission, Attribution recordRule) {
    this.admission = admission;
    this.rules = new EffectiveAttribution(recordRule);
  }

  /** Learns of topics that are under a rule, and of all below them. */
  void learn(List<Topic> topics) {
    learn(topics, null, Item.PLAIN, false);
  }

  private void learn(List<Topic> topics, Attribution above, Item itemAbove, boolean nobodyAbove) {
    for (Topic topic : topics) {
      Attribution rule = rules.topic(topic.item().id(), above, topic.attribution());
      Item item = Inheritance.of(topic.item(), itemAbove, admission.recordAudience());
      boolean nobody = nobodyAbove || topic.attribution() == Attribution.CHATHAM_HOUSE;
      if (topic.item().id() != null) {
        items.put(topic.item().id(), item);
        if (nobody) {
          namesNobody.add(topic.item().id());
        }
      }
      learn(topic.topics(), rule, item, nobody);
    }
  }

  /** Notes that a topic, with all below it, is not in the output. */
  void withhold(Topic topic) {
    withhold(topic, false);
  }

  private void withhold(Topic topic, boolean underEmbargo) {
    boolean embargo = underEmbargo || admission.isUnderEmbargo(topic.item().embargo());
    if (topic.item().id() != null) {
      withheld.add(topic.item().id());
      if (embargo) {
        embargoed.add(topic.item().id());
      }
    }
    topic.topics().forEach(below -> withhold(below, embargo));
  }

  /**
   * Whether an item may be seen as far as its topic goes: under a withheld topic only when it names
   * its own audience, under one that is under embargo never.
   */
  boolean isVisible(String topic, Item item, String kind, RecordPart part) {
    if (topic == null || !withheld.contains(topic)) {
      return true;
    }
    boolean admitted = item.audience() != null && !embargoed.contains(topic);
    if (!admitted) {
      admission.heldBack(kind, "its topic is withheld", part);
    }
    return admitted;
  }

  /** The topic's id, or null when the output does not have that topic. */
  String inOutput(String topic) {
    return topic == null || withheld.contains(topic) ? null : topic;
  }

  /** The same for what is in a topic itself. */
  boolean namesNobody(Topic topic) {
    return !admission.isInternal() && topic.attribution() == Attribution.CHATHAM_HOUSE;
  }

  /** What the topics above say about an item under them; never null. */
  Item above(String topic) {
    return topic == null ? Item.PLAIN : items.getOrDefault(topic, Item.PLAIN);
  }

  /** The rule a quote was said under: the narrowest of record, topics and quote. */
  Attribution rule(String topic, Attribution own) {
    return rules.ofQuote(topic, own);
  }

  /** Whether the Chatham House Rule covers a topic or one above it, so that no name may appear. */
  boolean namesNobody(String topic) {
    return !admission.isInternal() && topic != null && namesNobody.contains(topic);
  }
}
