package readout.diff;

import readout.meeting.Audience;

/** Prints what changed line by line; how a line looks and how words are marked is the form's. */
abstract class LinedDiff {
  private final StringBuilder out = new StringBuilder();
  private Audience readers = Audience.PUBLIC;

  /** All that changed, record by record. */
  final String printed(DiffResult result) {
    result.records().forEach(this::record);
    return out.toString();
  }

  private void record(RecordDiff record) {
    readers = record.readers();
    out.append(out.length() > 0 ? "\n" : "").append(head(record));
    if (ChangeWords.hasVisibility(record)) {
      out.append(heading(ChangeWords.WHO_MAY_SEE));
      for (VisibilityChange change : record.visibility()) {
        point(0, safe(change.what()) + " " + strong(change.says()));
      }
      for (ChangeWords.Rule rule : ChangeWords.rules(record)) {
        field(rule.field(), safe(rule.item()) + ", ", 0);
      }
      if (record.hidden() > 0) {
        point(0, ChangeWords.hidden(record));
      }
    }
    String section = null;
    for (ItemChange change : record.changes()) {
      if (!change.section().equals(section)) {
        section = change.section();
        out.append(heading(FieldWords.title(section)));
      }
      item(change);
    }
    if (!record.rewritten().isEmpty()) {
      out.append(heading(ChangeWords.REWRITTEN));
      record.rewritten().forEach(d -> point(0, safe(ChangeWords.rewritten(d))));
    }
  }

  private void item(ItemChange change) {
    if (change.isRecord()) {
      change.fields().forEach(field -> field(field, "", 0));
      return;
    }
    String details = ChangeWords.details(change, readers);
    String after = details.isEmpty() ? "" : " (" + details + ")";
    point(0, label(change.kind().word()) + " " + safe(change.name()) + after);
    for (FieldChange field : change.fields()) {
      if (!field.name().isEmpty() || change.kind() == Difference.Kind.CHANGED) {
        field(field, "", 1);
      }
    }
  }

  private void field(FieldChange field, String item, int depth) {
    String name = field.name().isEmpty() ? "" : safe(field.name()) + ": ";
    String now = ChangeWords.newText(field);
    point(
        depth,
        item
            + name
            + switch (field.kind()) {
              case ADDED -> added(now);
              case REMOVED -> removed(ChangeWords.oldText(field));
              case PENDING, STALE -> safe(now);
              case MOVED -> safe(now) + " (moved)";
              case CHANGED ->
                  ChangeWords.isCompared(field)
                      ? words(field)
                      : removed(ChangeWords.oldText(field)) + becomes() + added(now);
            });
  }

  private void point(int depth, String text) {
    out.append(line(depth, text)).append('\n');
  }

  /** The old and the new file of a record, or the only one, with a sign between them. */
  final String names(RecordDiff record, String sign) {
    if (record.oldName() == null || record.newName() == null) {
      return record.oldName() == null ? record.newName() : record.oldName();
    }
    return record.oldName() + sign + record.newName();
  }

  /** What is above the changes of a record. */
  abstract String head(RecordDiff record);

  /** A heading with its line breaks. */
  abstract String heading(String words);

  /** A line without its end; 0 is below a heading, 1 below an item. */
  abstract String line(int depth, String text);

  /** Words of a record, in which nothing is a mark. */
  abstract String safe(String text);

  abstract String strong(String text);

  /** A word and a colon. */
  abstract String label(String word);

  abstract String removed(String text);

  abstract String added(String text);

  /** What is between the old and the new value. */
  abstract String becomes();

  /** The text of a field with the words that changed in it. */
  abstract String words(FieldChange field);
}
