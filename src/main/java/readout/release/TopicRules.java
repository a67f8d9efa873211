package readout.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Attribution;
import readout.meeting.Item;
import readout.meeting.Topic;

/** What a topic's rules mean for that which stands under it. */
final class TopicRules {
  private final Admission admission;
  private final Attribution recordRule;
  private final Map<String, Attribution> rules = new HashMap<>();
  private final Set<String> withheld = new HashSet<>();

  TopicRules(Admission admission, Attribution recordRule) {
    this.admission = admission;
    this.recordRule = recordRule;
  }

  /** Learns of topics that stand under a rule, and of all below them. */
  void learn(List<Topic> topics, Attribution above) {
    for (Topic topic : topics) {
      Attribution rule = Attribution.narrower(above, topic.attribution());
      if (topic.item().id() != null && rule != null) {
        rules.put(topic.item().id(), rule);
      }
      learn(topic.topics(), rule);
    }
  }

  /** Notes that a topic, with all below it, is not in the output. */
  void withhold(Topic topic) {
    if (topic.item().id() != null) {
      withheld.add(topic.item().id());
    }
    topic.topics().forEach(this::withhold);
  }

  /**
   * Whether an item may be seen as far as its topic goes: under a withheld topic only when it names
   * its own audience.
   */
  boolean admits(String topic, Item item, String kind) {
    boolean admitted = topic == null || !withheld.contains(topic) || item.audience() != null;
    if (!admitted) {
      admission.heldBack(kind, "its topic is held back");
    }
    return admitted;
  }

  /** The topic's id, or null when the output does not have that topic. */
  String inOutput(String topic) {
    return topic == null || withheld.contains(topic) ? null : topic;
  }

  /** The rule a quote was said under: the narrowest of record, topics and quote. */
  Attribution rule(String topic, Attribution own) {
    Attribution rule = Attribution.narrower(recordRule, own);
    rule = Attribution.narrower(rule, topic == null ? null : rules.get(topic));
    return rule == null ? Attribution.ON_THE_RECORD : rule;
  }
}
