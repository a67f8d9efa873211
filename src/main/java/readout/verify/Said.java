package readout.verify;

import readout.meeting.InLanguage;
import readout.meeting.Quote;
import readout.words.ComparedWords;

/**
 * The words of a quote in one language.
 *
 * @param quote the quote
 * @param words its words, spoken or reported
 * @param wording the same, ready to be compared
 */
record Said(Quote quote, InLanguage words, ComparedWords wording) {
  /** Whether they were given out before, and the speaker delivered other words. */
  boolean isUndelivered() {
    return quote.prepared() != null
        && !quote.isPrepared()
        && quote.prepared().variants().stream().anyMatch(v -> v == words);
  }

  public boolean isReported() {
    return quote.isReported();
  }
}
