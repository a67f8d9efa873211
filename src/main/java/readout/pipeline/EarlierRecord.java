package readout.pipeline;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Span;
import readout.render.CommonMark;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import readout.yaml.YamlPrinter;

/**
 * What a new record takes over from the record of the meeting before: who takes part, under which
 * rules, and the steps that are still open, each with {@code follows}.
 *
 * @param kind the kind of the meeting before
 * @param blocks YAML by the key it begins with
 * @param stepsWithoutId how many open steps cannot be followed, for they have no id
 */
public record EarlierRecord(String kind, Map<String, String> blocks, int stepsWithoutId) {
  private static final List<String> KEPT =
      List.of("timezone", "language", "series", "delegations", "participants", "groups");

  private static final Set<String> OF_THE_DAY = Set.of("attendance", "embargo");
  private static final Set<String> CLOSED = Set.of("done", "dropped");

  /**
   * Reads the record of an earlier meeting.
   *
   * @param path as typed
   * @param standardInput what {@code -} stands for
   * @param diagnostics takes its errors; without any the result is there
   */
  public static Optional<EarlierRecord> read(
      String path, InputStream standardInput, Diagnostics diagnostics) {
    try {
      RecordInput input = RecordInput.read(path, standardInput, RecordReader.BYTE_LIMIT);
      RecordReader.Read read =
          new RecordReader(new CommonMark()).read(input, List.of(), Instant.EPOCH);
      if (!read.isGood()) {
        diagnostics.addAll(read.diagnostics());
        return Optional.empty();
      }
      return Optional.of(of((MappingNode) read.root(), read.decoded().meeting().about().id()));
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
      return Optional.empty();
    }
  }

  private static EarlierRecord of(MappingNode root, String id) {
    Map<String, String> blocks = new LinkedHashMap<>();
    for (String key : KEPT) {
      value(root, key).ifPresent(v -> blocks.put(key, block(key, withoutTheDay(key, v))));
    }
    String handling = lines(root, "audience") + lines(root, "attribution");
    if (!handling.isEmpty()) {
      blocks.put("handling", handling);
    }
    List<Node> open = new ArrayList<>();
    int withoutId = 0;
    Node steps = value(root, "next_steps").orElse(null);
    if (steps instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof MappingNode step && isOpen(step)) {
          open.add(following(step, id));
          withoutId += text(step, "id").isEmpty() ? 1 : 0;
        }
      }
    }
    if (!open.isEmpty()) {
      blocks.put("next_steps", block("next_steps", new SequenceNode(open, Span.START)));
    }
    String kind = text(root, "kind");
    return new EarlierRecord(kind.isEmpty() ? "meeting" : kind, blocks, withoutId);
  }

  /** A date on which a step was done says that it is, as its status does. */
  private static boolean isOpen(MappingNode step) {
    return !CLOSED.contains(text(step, "status")) && value(step, "done").isEmpty();
  }

  private static String lines(MappingNode root, String key) {
    return value(root, key).map(v -> block(key, v)).orElse("");
  }

  private static String block(String key, Node value) {
    ScalarNode name = new ScalarNode(key, ScalarKind.TEXT, Span.START);
    return YamlPrinter.print(new MappingNode(List.of(new Entry(name, value)), Span.START));
  }

  /** How somebody took part is known when the new meeting is over. */
  private static Node withoutTheDay(String key, Node value) {
    if (!key.equals("participants") || !(value instanceof SequenceNode list)) {
      return value;
    }
    List<Node> people = new ArrayList<>();
    for (Node item : list.items()) {
      people.add(item instanceof MappingNode person ? without(person, OF_THE_DAY) : item);
    }
    return new SequenceNode(people, value.span());
  }

  private static MappingNode without(MappingNode group, Set<String> keys) {
    List<Entry> entries = new ArrayList<>(group.entries());
    entries.removeIf(e -> keys.contains(e.key().text()));
    return new MappingNode(entries, group.span());
  }

  /** A topic and an earlier step belong to the record before. */
  private static MappingNode following(MappingNode step, String record) {
    MappingNode kept = without(step, Set.of("topic", "follows", "embargo", "done"));
    String id = text(step, "id");
    if (id.isEmpty()) {
      return kept;
    }
    List<Entry> entries = new ArrayList<>(kept.entries());
    entries.add(
        new Entry(
            new ScalarNode("follows", ScalarKind.TEXT, Span.START),
            new ScalarNode(record + "#" + id, ScalarKind.TEXT, Span.START)));
    return new MappingNode(entries, step.span());
  }

  private static Optional<Node> value(MappingNode group, String key) {
    return group.entries().stream()
        .filter(e -> e.key().text().equals(key))
        .map(Entry::value)
        .filter(v -> !(v instanceof ScalarNode s) || !s.text().isBlank())
        .findFirst();
  }

  private static String text(MappingNode group, String key) {
    return value(group, key).map(v -> v instanceof ScalarNode s ? s.text() : "").orElse("");
  }
}
