package readout.query.item;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Topic;

/** By which ids and titles topics are found, those above them included. */
final class TopicKeys {
  private final Map<String, List<String>> byId = new HashMap<>();
  private final Set<String> all = new LinkedHashSet<>();

  TopicKeys(List<Topic> topics) {
    add(topics, Set.of());
  }

  private void add(List<Topic> topics, Set<String> above) {
    for (Topic topic : topics) {
      Set<String> keys = with(topic, above);
      if (topic.item().id() != null) {
        byId.put(topic.item().id(), List.copyOf(keys));
      }
      all.addAll(keys);
      add(topic.topics(), keys);
    }
  }

  /** Those of a topic below others. */
  static Set<String> with(Topic topic, Set<String> above) {
    Set<String> keys = new LinkedHashSet<>(above);
    if (topic.item().id() != null) {
      keys.add(Names.id(topic.item().id()));
    }
    PartyKeys.names(topic.title(), keys);
    return keys;
  }

  /** Those of an item's topic; none for null. */
  List<String> of(String topic) {
    return topic == null ? List.of() : byId.getOrDefault(topic, List.of());
  }

  /** Those of all topics. */
  List<String> all() {
    return List.copyOf(all);
  }
}
