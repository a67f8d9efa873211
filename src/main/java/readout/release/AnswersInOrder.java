package readout.release;

import java.util.ArrayList;
import java.util.List;
import readout.meeting.Outsider;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Unnamed;

/**
 * Tells where the order of quotes gives nothing away: at a briefing on background, reporters ask,
 * and all who answer are called the same. Answers out of their order would answer other questions.
 */
final class AnswersInOrder {
  private AnswersInOrder() {}

  /**
   * Whether all speakers are either on no list or called the same in place of their names; judged
   * by what every reader sees.
   */
  static boolean isIn(List<Quote> released) {
    List<Text> called = new ArrayList<>();
    boolean asked = false;
    for (Quote quote : released) {
      if (quote.isNamed()) {
        if (!quote.speakers().stream().allMatch(party -> party instanceof Outsider)) {
          return false;
        }
        asked = true;
      } else {
        Text description = description(quote);
        if (description == null || !called.isEmpty() && !called.get(0).equals(description)) {
          return false;
        }
        called.add(description);
      }
    }
    return asked;
  }

  private static Text description(Quote quote) {
    return quote.speakers().size() == 1 && quote.speakers().get(0) instanceof Unnamed unnamed
        ? unnamed.description()
        : null;
  }
}
