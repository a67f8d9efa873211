package readout.verify;

import java.util.Comparator;
import java.util.List;

/**
 * What a quote on a page may be.
 *
 * @param verdict the answer
 * @param whole whether it is all that the record has there
 * @param end where it ends on the page
 */
record Candidate(Verdict verdict, boolean whole, int end) {
  private static final List<Answer> BEST_FIRST =
      List.of(
          Answer.EXACT,
          Answer.WITHHELD,
          Answer.FOLDED,
          Answer.NEGATED,
          Answer.UNDELIVERED,
          Answer.ELSEWHERE,
          Answer.UNKNOWN);

  /** The better answer first, then the whole before a part, then the longer one. */
  static final Comparator<Candidate> BEST =
      Comparator.comparing((Candidate c) -> BEST_FIRST.indexOf(c.verdict().answer()))
          .thenComparing(c -> !c.whole())
          .thenComparing(c -> -c.end());
}
