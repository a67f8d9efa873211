package readout.diff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.diagnostic.Span;
import readout.diff.Difference.Kind;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import readout.yaml.YamlPrinter;

/** Writes what changed as an entry for the {@code corrections} of a record, to be edited. */
public final class CorrectionDraft {
  private static final String HEAD =
      """
      # A draft: keep what readers must know, in your own words, and put it first in `corrections`.
      """;

  /** Fields that notes do not print. */
  private static final Set<String> KEPT_ONLY = Set.of("id", "timezone", "topic", "source");

  /** Longer texts are told one after the other. */
  private static final int SHORT = 40;

  private static final List<FieldChange> NONE = List.of();

  private CorrectionDraft() {}

  /**
   * The entry for one record.
   *
   * @param at its day is that of the correction
   * @return YAML; empty when nothing changed
   */
  public static String of(DiffResult result, Instant at) {
    if (result.records().isEmpty() || result.records().get(0).changes().isEmpty()) {
      return "";
    }
    RecordDiff record = result.records().get(0);
    List<String> sentences = new ArrayList<>();
    for (ItemChange change : record.changes()) {
      if (!change.section().equals("corrections")) {
        sentences(change, sentences);
      }
    }
    if (sentences.isEmpty()) {
      return "";
    }
    ScalarNode words = ScalarNode.written(String.join("\n", sentences));
    boolean english = record.language().equals("en") || record.language().startsWith("en-");
    Node text = english ? words : group("en", words);
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    MappingNode correction =
        new MappingNode(
            List.of(
                new Entry(ScalarNode.written("date"), ScalarNode.written(day.toString())),
                new Entry(ScalarNode.written("text"), text)),
            Span.START);
    Node list = new SequenceNode(List.of(correction), Span.START);
    return HEAD + YamlPrinter.print(group("corrections", list));
  }

  private static MappingNode group(String key, Node value) {
    return new MappingNode(List.of(new Entry(ScalarNode.written(key), value)), Span.START);
  }

  /** What readers are told of a change: not who may see it, and not how the record is kept. */
  private static void sentences(ItemChange change, List<String> out) {
    String item = FieldWords.item(change.section());
    if (change.kind() == Kind.ADDED || change.kind() == Kind.REMOVED) {
      out.add(capital(item) + " " + change.kind().word() + ": " + whole(change));
    }
    for (FieldChange field : change.kind() == Kind.CHANGED ? change.fields() : NONE) {
      if (!field.isRule() && !KEPT_ONLY.contains(field.name())) {
        out.add(change.isRecord() ? ofRecord(field) : ofItem(change, item, field));
      }
    }
  }

  private static String ofRecord(FieldChange field) {
    return told(capital(field.name()), field, field.oldText(), field.newText());
  }

  private static String ofItem(ItemChange change, String item, FieldChange field) {
    if (change.section().equals("quotes") && field.name().startsWith("text")) {
      String subject = "Quote of " + ItemNames.speaker(change.name());
      return told(subject, field, quoted(field.oldValue()), quoted(field.newValue()));
    }
    String name = change.name().replaceAll("[.:;,]$", "");
    String subject = capital(item) + ": " + name + (field.name().isEmpty() ? "" : ", ");
    return told(subject + field.name(), field, field.oldText(), field.newText());
  }

  private static String told(String subject, FieldChange field, String old, String now) {
    return switch (field.kind()) {
      case ADDED -> subject + ", added: " + now;
      case REMOVED -> subject + ", removed: " + old;
      default ->
          field.isProse() && old.length() > SHORT
              ? subject + " read: " + old + "\nIt reads: " + now
              : subject + ": " + now + " instead of " + old;
    };
  }

  /** All that a quote says, and what another item is called. */
  private static String whole(ItemChange change) {
    for (FieldChange field : change.fields()) {
      Node value = field.newValue() == null ? field.oldValue() : field.newValue();
      if (change.section().equals("quotes") && field.name().equals("text")) {
        return ItemNames.speaker(change.name()) + ": " + quoted(value);
      }
      if (Likeness.TELLING.contains(field.name()) && !change.section().equals("quotes")) {
        return ItemNames.text(value);
      }
    }
    return change.name();
  }

  private static String quoted(Node node) {
    return node == null ? "" : "“" + ItemNames.text(node) + "”";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
