package readout.check.across;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.diagnostic.Code;
import readout.diagnostic.Suggestion;
import readout.meeting.ComparedForm;

/** Warns of references to records that are not there; an id that a record had before counts. */
final class DeadReferences {
  private DeadReferences() {}

  static void check(CrossRecordCheck across) {
    Map<String, RecordSketch> byId = new HashMap<>();
    for (RecordSketch record : across.records()) {
      byId.putIfAbsent(ComparedForm.of(record.id()), record);
    }
    for (RecordSketch record : across.records()) {
      record.ties().aliases().forEach(a -> byId.putIfAbsent(ComparedForm.of(a), record));
    }
    for (RecordSketch record : across.records()) {
      for (RecordSketch.Reference reference : record.references()) {
        check(across, record, reference, byId);
      }
    }
  }

  private static void check(
      CrossRecordCheck across,
      RecordSketch record,
      RecordSketch.Reference reference,
      Map<String, RecordSketch> byId) {
    RecordSketch target = byId.get(ComparedForm.of(reference.record()));
    if (target == null && across.complete()) {
      Set<String> others = new TreeSet<>(byId.keySet());
      others.remove(ComparedForm.of(record.id()));
      across.warn(
          record,
          Code.UNKNOWN_RECORD,
          reference.place(),
          "no record has the id \"" + reference.record() + "\"",
          "`" + reference.key() + "` points nowhere",
          Suggestion.didYouMean(reference.record(), others));
    } else if (target != null
        && reference.step() != null
        && !target.stepIds().contains(ComparedForm.of(reference.step()))) {
      String nearest = Suggestion.didYouMean(reference.step(), target.stepIds());
      across.warn(
          record,
          Code.UNKNOWN_STEP,
          reference.place(),
          "no next step of \"" + target.id() + "\" has the id \"" + reference.step() + "\"",
          "`follows` points nowhere",
          nearest.isEmpty() ? "look for its `id` in " + target.file() : nearest);
    }
  }
}
