package readout.decode;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.Embargo;
import readout.meeting.Guarded;
import readout.meeting.Item;
import readout.meeting.RecordPart;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/** Reads what every list item may carry, and values that guard themselves. */
final class Items {
  private final Values values;
  private final Instants instants;
  private final Map<String, Map<String, Span>> ids = new HashMap<>();

  Items(Values values, Instants instants) {
    this.values = values;
    this.instants = instants;
  }

  /**
   * What an item says about itself.
   *
   * @param space the list within which its id is its own, or null when another class checks that
   */
  Item item(Fields fields, String space) {
    String id = fields.optional("id", values.id);
    if (id != null && space != null) {
      Span span = fields.valueSpan("id");
      Span first =
          ids.computeIfAbsent(space, s -> new HashMap<>()).putIfAbsent(ComparedForm.of(id), span);
      if (first != null) {
        Report report = fields.report();
        report.add(
            report
                .error(Code.DUPLICATE_ID, span, "the id \"" + id + "\" is given twice")
                .label("second time")
                .also(first, "first time")
                .help("give each an id of its own"));
      }
    }
    Audience audience = audience(fields);
    Embargo embargo = fields.rule("embargo", instants::embargo);
    return new Item(id, audience, embargo, fields.customFields(), fields.partNumber());
  }

  /** The ids given within a list, in the form in which they compare; with their places. */
  Map<String, Span> ids(String space) {
    return ids.getOrDefault(space, Map.of());
  }

  Audience audience(Fields fields) {
    return fields.rule("audience", (n, what) -> values.word(n, what, Audience.class));
  }

  /**
   * A value, or a group of {@code text}, {@code audience} and {@code embargo}.
   *
   * @param usual whom it is for when it does not name an audience; null when the record decides
   */
  <T> Guarded<T> guarded(
      Node node, String what, Audience usual, Report report, BiFunction<Node, String, T> reader) {
    if (node instanceof MappingNode mapping && isGroup(mapping)) {
      Fields fields = new Fields(mapping, what, report, RecordPart.UNPLACED);
      T value = fields.required("text", reader);
      Audience audience = audience(fields);
      Embargo embargo = fields.rule("embargo", instants::embargo);
      fields.end();
      return value == null
          ? null
          : new Guarded<>(value, audience == null ? usual : audience, embargo);
    }
    T value = reader.apply(node, what);
    return value == null ? null : new Guarded<>(value, usual, null);
  }

  private static boolean isGroup(MappingNode mapping) {
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (key.equals("text") || key.equals("audience") || key.equals("embargo")) {
        return true;
      }
    }
    return !Values.isInLanguages(mapping, "text", "audience", "embargo");
  }
}
