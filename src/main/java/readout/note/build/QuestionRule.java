package readout.note.build;

import java.util.Set;
import readout.meeting.Kind;
import readout.meeting.Outsider;
import readout.meeting.Quote;
import readout.meeting.Via;

/**
 * Tells questions from answers. What the record says of a quote counts; where it says nothing,
 * speakers on no list ask at press conferences and interviews, as reporters do.
 *
 * @param unlistedAsk whether speakers on no list ask
 */
record QuestionRule(boolean unlistedAsk) {
  private static final Set<String> KINDS = Set.of("press-conference", "interview");

  /** The rule for a kind of meeting. */
  static QuestionRule of(Kind kind) {
    return new QuestionRule(kind.key() != null && KINDS.contains(kind.key()));
  }

  /** Whether a quote is a question. */
  boolean isQuestion(Quote q) {
    return q.question() == null ? unlistedAsk && isAsked(q) : q.question();
  }

  private static boolean isAsked(Quote q) {
    return q.via() != Via.INTERJECTION
        && !q.speakers().isEmpty()
        && q.speakers().stream().allMatch(speaker -> speaker instanceof Outsider);
  }
}
