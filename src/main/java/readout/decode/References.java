package readout.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import readout.diagnostic.Code;
import readout.meeting.ComparedForm;
import readout.yaml.Node;

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
