package readout.verify;

import java.util.List;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Span;
import readout.record.ReadRecord;

/** Quotes whose last words may be in a comment of the record: no page can match them. */
final class CutQuotes {
  private static final Code CODE = Code.LOST_IN_COMMENT;

  private final ReadRecord read;
  private final List<Diagnostic> comments;

  /**
   * @param read the record
   * @param found its warnings, without those that it waives
   */
  CutQuotes(ReadRecord read, Diagnostics found) {
    this.read = read;
    this.comments =
        found.sorted().stream().filter(d -> d.code().equals(CODE) && d.span() != null).toList();
  }

  /** The warnings of comments after the words of quotes. */
  List<Diagnostic> comments() {
    return comments;
  }

  /** The same answer, or one that says that the record's words may be cut. */
  Verdict judged(Verdict verdict) {
    if (!verdict.answer().isGood() || verdict.part() == null) {
      return verdict;
    }
    Span words = read.decoded().places().of(verdict.part());
    boolean cut = comments.stream().anyMatch(c -> isAfter(c.span(), words));
    String remark = "a comment follows the words in the record: they may go on in it";
    return cut ? verdict.but(Answer.UNKNOWN, verdict.foldings(), remark) : verdict;
  }

  /** Whether nothing but space is between words and a comment. */
  private boolean isAfter(Span comment, Span words) {
    return comment.start() >= words.end()
        && read.file().text().substring(words.end(), comment.start()).isBlank();
  }
}
