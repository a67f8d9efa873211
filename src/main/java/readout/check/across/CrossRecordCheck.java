package readout.check.across;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import readout.check.copies.ArchivedRecord;
import readout.check.copies.Conflict;
import readout.check.copies.Conflicts;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Position;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.meeting.Audience;

/**
 * Compares records with each other and reports what only shows then.
 *
 * @param records their sketches, in the order of their names
 * @param complete whether they are a whole archive, so that a record that is not among them is none
 * @param readers for whom it is judged what is public
 * @param now when embargoes are judged
 * @param tells whether the first of two records shows readers what the second withholds from them
 * @param source reads the text of a record again, for the diagnostic
 * @param sink takes the warnings, each with the record it is about
 */
public record CrossRecordCheck(
    List<RecordSketch> records,
    boolean complete,
    List<Audience> readers,
    Instant now,
    BiPredicate<ArchivedRecord, ArchivedRecord> tells,
    Function<RecordSketch, SourceFile> source,
    BiConsumer<RecordSketch, Diagnostic> sink) {
  /** Reports every warning that no record gives alone. */
  public void run() {
    conflicts();
    DeadReferences.check(this);
    FollowedSteps.check(this);
    LeftOutSteps.check(this);
    FigureSeries.check(this);
    OneId.check(this);
    Spellings.people(this);
    Spellings.organizations(this);
    Spellings.subjects(this);
  }

  private void conflicts() {
    Map<String, RecordSketch> byFile = new HashMap<>();
    List<ArchivedRecord> all = new ArrayList<>();
    for (RecordSketch record : records) {
      byFile.put(record.file(), record);
      all.add(new ArchivedRecord(record.file(), record.id(), record.ties()));
    }
    for (Conflict conflict : Conflicts.of(all, readers, now, tells).found()) {
      RecordSketch record = byFile.get(conflict.record().file());
      String at = conflict.at();
      Span place =
          at.isEmpty() ? null : at.equals(record.id()) ? record.idPlace() : record.aliasPlace();
      SourceFile file = place == null ? new SourceFile(record.file(), "") : source.apply(record);
      sink.accept(record, conflict.diagnostic(file, place));
    }
  }

  void warn(RecordSketch record, Code code, Span span, String message, String label, String help) {
    sink.accept(
        record,
        Diagnostic.warning(code, source.apply(record), span, message).label(label).help(help));
  }

  /** A place as users read it: {@code file:line}. */
  String address(RecordSketch record, Span span) {
    Position position = source.apply(record).position(span.start());
    return record.file() + ":" + position.line();
  }
}
