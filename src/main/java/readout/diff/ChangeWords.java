package readout.diff;

import java.util.ArrayList;
import java.util.List;
import readout.diff.Difference.Kind;
import readout.meeting.Audience;
import readout.yaml.ScalarNode;

/** The words for changes that all formats share. */
final class ChangeWords {
  static final String WHO_MAY_SEE = "Who may see what";
  static final String REWRITTEN = "Written in another way, with the same meaning";

  private ChangeWords() {}

  /**
   * What became of an item, and what else is to be known of it: {@code line 31}.
   *
   * @param ofRecord who may see the record: only narrower readers are told
   */
  static String details(ItemChange change, Audience ofRecord) {
    List<String> details = new ArrayList<>();
    if (change.moved()) {
      details.add(
          "moved from place " + place(change.oldPlace()) + " to " + place(change.newPlace()));
    }
    Audience readers = change.readers();
    if (readers != null && !ofRecord.mayHold(readers)) {
      details.add("for " + VisibilityChange.names(List.of(readers)));
    }
    if (change.line() > 0) {
      details.add((change.kind() == Kind.REMOVED ? "old line " : "line ") + change.line());
    }
    return String.join(", ", details);
  }

  private static int place(Pointer place) {
    List<Object> steps = place.steps();
    return (Integer) steps.get(steps.size() - 1) + 1;
  }

  /** What becomes of the rules of a record and its items, for the first part of each output. */
  static List<Rule> rules(RecordDiff record) {
    List<Rule> rules = new ArrayList<>();
    for (ItemChange change : record.changes()) {
      if (change.kind() != Kind.CHANGED) {
        continue;
      }
      String item =
          change.isRecord()
              ? "the record"
              : FieldWords.item(change.section()) + " " + change.name();
      for (FieldChange field : change.fields()) {
        if (field.isRule()) {
          rules.add(new Rule(item, field));
        }
      }
    }
    return rules;
  }

  /**
   * A change of who may see something.
   *
   * @param item what it is
   * @param field the rule
   */
  record Rule(String item, FieldChange field) {}

  /** Whether there is something to say of who may see what. */
  static boolean hasVisibility(RecordDiff record) {
    return !record.visibility().isEmpty() || record.hidden() > 0 || !rules(record).isEmpty();
  }

  /** The old value of a field in words. */
  static String oldText(FieldChange field) {
    return text(field.oldText());
  }

  /** The new value of a field in words. */
  static String newText(FieldChange field) {
    return text(field.newText());
  }

  private static String text(String text) {
    return text.isEmpty() ? "(nothing)" : text;
  }

  /** Whether the words of both versions are compared one by one. */
  static boolean isCompared(FieldChange field) {
    return field.kind() == Kind.CHANGED
        && field.isProse()
        && field.oldValue() instanceof ScalarNode
        && field.newValue() instanceof ScalarNode;
  }

  /** The line over what changed: how many items, in which record. */
  static String summary(RecordDiff record) {
    return switch (record.status()) {
      case "added" -> "a new record";
      case "removed" -> "the record was removed";
      case "same" -> "both versions say the same";
      default -> {
        int items = record.changes().size();
        yield items == 0
            ? "nothing else changed"
            : items == 1 ? "1 item changed" : items + " items changed";
      }
    };
  }

  /** What is said of items that the audience must not see any more; empty when there are none. */
  static String hidden(RecordDiff record) {
    return record.hidden() == 0
        ? ""
        : "No longer visible to "
            + VisibilityChange.names(List.of(record.audience()))
            + ", so not shown here: "
            + record.hidden();
  }

  /** Where something that is only written in another way is. */
  static String rewritten(Difference difference) {
    Pointer place = difference.newValue() == null ? difference.oldPlace() : difference.newPlace();
    int length = place.itemLength();
    if (length == 0) {
      return FieldWords.field(place.steps());
    }
    Object number = place.steps().get(length - 1);
    String item = FieldWords.item(place.steps().get(0).toString()) + " " + ((Integer) number + 1);
    String field = FieldWords.field(place.after(length));
    return field.isEmpty() ? item : item + ": " + field;
  }
}
