package readout.clearance;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.record.ClearedFile;
import readout.record.RecordInput;
import readout.record.RecordInput.Unusable;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import readout.yaml.Sources;
import readout.yaml.YamlPrinter;
import readout.yaml.YamlReader;

/** Who cleared a record, as the file beside it says. */
public final class Clearances {
  private static final String VERSION = "readout-cleared";
  private final List<Clearance> all;

  private Clearances(List<Clearance> all) {
    this.all = all;
  }

  /**
   * Those of a record.
   *
   * @param record its file, as typed
   * @return empty when there is no such file
   * @throws Unusable when it is not as the program wrote it
   */
  public static Optional<Clearances> of(String record) throws Unusable {
    Optional<RecordInput> input = record.equals("-") ? Optional.empty() : ClearedFile.read(record);
    if (input.isEmpty()) {
      return Optional.empty();
    }
    Diagnostics wrong = new Diagnostics();
    Optional<SourceFile> file = Sources.read(input.get().name(), input.get().bytes(), wrong);
    Node root = file.flatMap(f -> YamlReader.read(f, wrong)).orElse(null);
    try {
      return Optional.of(new Clearances(list((MappingNode) root)));
    } catch (ClassCastException
        | NullPointerException
        | NumberFormatException
        | DateTimeException e) {
      throw new Unusable(
          Diagnostic.error(
                  Code.UNREADABLE_INPUT,
                  null,
                  null,
                  "\"" + input.get().name() + "\" does not say who cleared a record")
              .help("it is written by readout clear: restore it, or delete it and clear again"));
    }
  }

  private static List<Clearance> list(MappingNode root) {
    if (!root.text(VERSION).equals("1")) {
      throw new DateTimeException("another version");
    }
    List<Clearance> list = new ArrayList<>();
    for (Node node : ((SequenceNode) root.value("cleared").orElse(null)).items()) {
      MappingNode one = (MappingNode) node;
      Map<String, Map<String, String>> digests = new LinkedHashMap<>();
      for (Entry entry : ((MappingNode) one.value("sha256").orElse(null)).entries()) {
        Map<String, String> places = new LinkedHashMap<>();
        for (Entry place : ((MappingNode) entry.value()).entries()) {
          int number = Integer.parseInt(place.key().text());
          places.put(Integer.toString(number), ((ScalarNode) place.value()).text());
        }
        digests.put(entry.key().text(), places);
      }
      list.add(new Clearance(one.text("by"), Instant.parse(one.text("at")), digests));
    }
    return list;
  }

  /** None yet. */
  public static Clearances none() {
    return new Clearances(List.of());
  }

  /** All of them; the latest last. */
  List<Clearance> all() {
    return all;
  }

  /** The same with another one, which replaces an earlier one of the same person. */
  public Clearances with(Clearance clearance) {
    List<Clearance> more = new ArrayList<>(all);
    more.removeIf(c -> c.by().equals(clearance.by()));
    more.add(clearance);
    return new Clearances(more);
  }

  /** The text of the file: digests, names and times, and no word of the record. */
  public String text() {
    List<Node> list = new ArrayList<>();
    for (Clearance clearance : all) {
      List<Entry> digests = new ArrayList<>();
      clearance
          .digests()
          .forEach(
              (key, places) -> {
                List<Entry> entries = new ArrayList<>();
                places.forEach((place, digest) -> entries.add(entry(place, digest)));
                digests.add(entry(key, new MappingNode(entries, Span.START)));
              });
      list.add(
          new MappingNode(
              List.of(
                  entry("by", clearance.by()),
                  entry("at", clearance.at().toString()),
                  entry("sha256", new MappingNode(digests, Span.START))),
              Span.START));
    }
    return YamlPrinter.print(
        new MappingNode(
            List.of(
                entry(VERSION, new ScalarNode("1", ScalarKind.INTEGER, Span.START)),
                entry("cleared", new SequenceNode(list, Span.START))),
            Span.START));
  }

  private static Entry entry(String key, String value) {
    return entry(key, ScalarNode.written(value));
  }

  private static Entry entry(String key, Node value) {
    return new Entry(ScalarNode.written(key), value);
  }
}
