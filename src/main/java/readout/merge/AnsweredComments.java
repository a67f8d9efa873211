package readout.merge;

import java.util.function.BinaryOperator;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Takes comments of drafts out of a record once it says what they ask for. */
final class AnsweredComments {
  private final SourceFile record;
  private final Insertions insertions;
  private final BinaryOperator<String> left;

  /**
   * @param left what is left of a comment once a key has a value
   */
  AnsweredComments(SourceFile record, Insertions insertions, BinaryOperator<String> left) {
    this.record = record;
    this.insertions = insertions;
    this.left = left;
  }

  /** Looks through some lines of comments when a key has got a value. */
  void answer(String key, RecordLines.Range comments) {
    for (int number = comments.first(); number <= comments.last(); number++) {
      String line = record.line(number);
      String said = line.strip().replaceFirst("^#+\\s*", "");
      String rest = left.apply(key, said);
      if (line.strip().startsWith("#") && !rest.equals(said)) {
        int start = record.lineStart(number);
        int text = start + line.indexOf(said);
        insertions.replace(
            rest.isEmpty()
                ? new Span(start, record.lineStart(number + 1))
                : new Span(text, text + said.length()),
            rest);
      }
    }
  }
}
