package readout.check.facts;

import java.time.Instant;
import java.time.LocalDate;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.Occasion;
import readout.meeting.Quote;
import readout.meeting.Utterance;

/**
 * Warns of words that were given out before a meeting which is over, and may never have been said.
 */
public final class DeliveryChecks {
  private DeliveryChecks() {}

  /** Warns of each such quote; the meeting is over when all days that its date can mean are. */
  public static void run(Subject subject, Instant at) {
    Occasion occasion = subject.meeting().occasion();
    if (!occasion.date().isOver(LocalDate.ofInstant(at, occasion.zone()))) {
      return;
    }
    for (Utterance utterance : subject.meeting().content().utterances()) {
      if (utterance instanceof Quote quote && quote.isPrepared()) {
        subject.add(
            subject
                .warning(
                    Code.NOT_DELIVERED,
                    subject.places().of(quote, "prepared"),
                    "the meeting is over, and the quote has only prepared words")
                .label("perhaps never spoken like this")
                .help("write the words as delivered in `text`, and keep `prepared`"));
      }
    }
  }
}
