package readout.check;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Position;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/**
 * Judges records beside each other.
 *
 * @param records their sketches, in the order of their names
 * @param complete whether they are a whole archive, so that a record that is not among them is none
 * @param source reads the text of a record again, for the diagnostic
 * @param sink takes the warnings, each with the record it is about
 */
public record Across(
    List<RecordSketch> records,
    boolean complete,
    Function<RecordSketch, SourceFile> source,
    BiConsumer<RecordSketch, Diagnostic> sink) {

  /** The codes of what no record shows alone. */
  public static final Set<String> CODES =
      Set.of(
          "same-record-id",
          "unknown-record",
          "unknown-step",
          "name-spelled-two-ways",
          "one-id-two-people",
          "organization-nearly-same");

  /** Reports every doubt that no record shows alone. */
  public void run() {
    RecordReferences.check(this);
    OneId.check(this);
    Spellings.people(this);
    Spellings.organizations(this);
  }

  void warn(
      RecordSketch record, String code, Span span, String message, String label, String help) {
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
