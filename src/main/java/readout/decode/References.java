package readout.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Code;
import readout.meeting.ComparedForm;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** The topics and sources that a record may refer to by id. */
final class References {
  private final Report report;
  private final Values values;

  /** The ids as they are typed where they are given, by the form in which they compare. */
  private final Map<String, String> topics = new LinkedHashMap<>();

  private final Map<String, String> sources = new LinkedHashMap<>();

  References(Report report, Values values) {
    this.report = report;
    this.values = values;
  }

  /**
   * Takes the ids of an agenda before its topics are read, in their order: who comes and leaves
   * with an item is read first.
   *
   * @param topics what the record has as its topics, or null
   */
  void announce(Node topics) {
    if (topics instanceof SequenceNode list) {
      list.items().forEach(this::announce);
    } else if (topics instanceof MappingNode topic) {
      for (Entry entry : topic.entries()) {
        String key = entry.key().text();
        if (key.equals("id") && entry.value() instanceof ScalarNode id) {
          topic(id.text());
        }
        if (key.equals("topics")) {
          announce(entry.value());
        }
      }
    }
  }

  /** The place of a topic among all, in the order of the agenda. */
  int order(String topic) {
    return List.copyOf(topics.keySet()).indexOf(ComparedForm.of(topic));
  }

  /** Whether a topic has an id. */
  boolean hasTopic(String id) {
    return topics.containsKey(ComparedForm.of(id));
  }

  /** Takes a topic. */
  void topic(String id) {
    topics.putIfAbsent(ComparedForm.of(id), id);
  }

  /** Takes a source. */
  void source(String id) {
    sources.putIfAbsent(ComparedForm.of(id), id);
  }

  /** A topic's id as the topic gives it; null after an error. */
  String topic(Node node, String what) {
    return known(node, what, "topic", topics, Code.UNKNOWN_TOPIC);
  }

  /** A source's id as the source gives it; null after an error. */
  String source(Node node, String what) {
    return known(node, what, "source", sources, Code.UNKNOWN_SOURCE);
  }

  private String known(Node node, String what, String kind, Map<String, String> ids, Code unknown) {
    String id = values.line(node, what);
    String given = id == null ? null : ids.get(ComparedForm.of(id));
    if (id == null || given != null) {
      return given;
    }
    report.add(
        report
            .error(unknown, node.span(), "no " + kind + " has the id \"" + id + "\"")
            .label("not in `" + kind + "s`")
            .help(report.didYouMean(id, ids.values(), "known: "))
            .help(
                "to use this id, give a "
                    + kind
                    + " in `"
                    + kind
                    + "s` the line `id: "
                    + id
                    + "`"));
    return null;
  }
}
