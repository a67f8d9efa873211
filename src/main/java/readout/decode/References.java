package readout.decode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import readout.meeting.Attribution;
import readout.yaml.Node;

/** The topics and sources that a record may refer to by id. */
final class References {
  private final Report report;
  private final Values values;
  private final Map<String, Attribution> topics = new LinkedHashMap<>();
  private final Set<String> sources = new LinkedHashSet<>();

  References(Report report, Values values) {
    this.report = report;
    this.values = values;
  }

  /** Takes a topic with the rule its quotes stand under; the rule may be null. */
  void topic(String id, Attribution rule) {
    topics.put(id, rule);
  }

  /** Takes a source. */
  void source(String id) {
    sources.add(id);
  }

  /** The rule of a topic's quotes, or null. */
  Attribution ruleOf(String topic) {
    return topic == null ? null : topics.get(topic);
  }

  /** A topic's id; null after an error. */
  String topic(Node node, String what) {
    return known(node, what, "topic", topics.keySet());
  }

  /** A source's id; null after an error. */
  String source(Node node, String what) {
    return known(node, what, "source", sources);
  }

  private String known(Node node, String what, String kind, Set<String> ids) {
    String id = values.line(node, what);
    if (id == null || ids.contains(id)) {
      return id;
    }
    report.add(
        report
            .error("unknown-" + kind, node.span(), "no " + kind + " has the id \"" + id + "\"")
            .label("not in `" + kind + "s`")
            .help(report.didYouMean(id, ids, "there are: "))
            .help(
                "to name one so, give a "
                    + kind
                    + " in `"
                    + kind
                    + "s` the line `id: "
                    + id
                    + "`"));
    return null;
  }
}
