package readout.decode;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.meeting.Item;
import readout.meeting.Text;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/**
 * What the decoders of one record share.
 *
 * @param report words the mistakes
 * @param places where parts are
 * @param values reads kinds of value
 * @param instants reads times
 * @param items reads what items carry
 * @param directory resolves persons and bodies
 * @param references checks topics and sources
 */
record Context(
    Report report,
    SourceMap places,
    Values values,
    Instants instants,
    Items items,
    Directory directory,
    References references) {

  /** The context of a file in which nothing was read yet. */
  static Context of(SourceFile file, Diagnostics sink) {
    SourceMap places = new SourceMap();
    Report report = new Report(file, sink);
    Values values = new Values(report, places);
    Instants instants = new Instants(report, values);
    return new Context(
        report,
        places,
        values,
        instants,
        new Items(values, instants),
        new Directory(report, values),
        new References(report, values));
  }

  /** The key that a writer means who writes a text in place of a group. */
  private static final Map<String, String> MAIN_KEYS =
      Map.ofEntries(
          Map.entry("a topic", "title"),
          Map.entry("a next step", "action"),
          Map.entry("a participant", "name"),
          Map.entry("a contact", "name"),
          Map.entry("a source", "title"),
          Map.entry("an agreement", "title"),
          Map.entry("a next meeting", "title"),
          Map.entry("a quote", "text"),
          Map.entry("a declaration of interest", "text"),
          Map.entry("a delegation", "name"),
          Map.entry("a group", "name"),
          Map.entry("a document", "title"),
          Map.entry("a question", "question"));

  /** What a group needs besides its main key. */
  private static final Map<String, String> NEEDED =
      Map.of(
          "a quote",
          "speaker: NAME, ",
          "a declaration of interest",
          "person: NAME, ",
          "a delegation",
          "id: ID, ",
          "a group",
          "id: ID, ");

  /** The groups of an optional list, each read by a decoder that gets its fields. */
  <T> List<T> groups(Fields fields, String key, String what, Function<Fields, T> decoder) {
    return fields.list(key, node -> group(node, what, decoder));
  }

  /** An item that may be written as a plain text. */
  <T> T plainOr(
      Node node, String what, BiFunction<Item, Text, T> plain, Function<Fields, T> decoder) {
    if (node instanceof ScalarNode || Values.isInLanguages(node, "text")) {
      Text text = values.longText(node, what);
      return text == null ? null : plain.apply(Item.plain(places.number(node)), text);
    }
    return group(node, what, decoder);
  }

  /** A group read by a decoder that gets its fields; unknown keys are reported after it. */
  <T> T group(Node node, String what, Function<Fields, T> decoder) {
    if (node instanceof MappingNode mapping) {
      Fields fields = new Fields(mapping, what, report, places.number(node));
      T value = decoder.apply(fields);
      fields.end();
      return value;
    }
    String key = MAIN_KEYS.get(what);
    boolean plain = node instanceof ScalarNode && key != null;
    report.wrongKind(node, what, "a group of keys", plain ? help(node, what, key) : "");
    return null;
  }

  private static String help(Node node, String what, String key) {
    if (what.equals("a contact") && FormMistake.isEmail(node)) {
      return FormMistake.group(node, "name: NAME, ", "email");
    }
    if ((what.equals("a source") || what.equals("a document")) && FormMistake.isAddress(node)) {
      return FormMistake.group(node, "title: TITLE, ", "url");
    }
    return what.equals("a next meeting")
        ? FormMistake.nextMeeting(node)
        : FormMistake.group(node, NEEDED.getOrDefault(what, ""), key);
  }
}
