package readout.check.quotes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.InLanguage;
import readout.meeting.Markdown;
import readout.meeting.Placement;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.words.ComparedWords;
import readout.words.Negations;

/** Warns of parts of quotes in prose that leave out a negation, as verification judges a page. */
public final class CutNegations {
  private final Subject subject;
  private final Map<Integer, Quote> quotes = new HashMap<>();

  private CutNegations(Subject subject) {
    this.subject = subject;
  }

  public static void run(Subject subject) {
    CutNegations cut = new CutNegations(subject);
    subject.meeting().content().eachProse(cut::text);
  }

  private void text(Markdown text) {
    int variant = -1;
    String own = "";
    for (Placement placement : text.placements()) {
      if (placement.part() != null) {
        if (placement.variant() != variant) {
          variant = placement.variant();
          own = text.ownWords(variant);
        }
        part(text.variants().get(variant), own, placement);
      }
    }
  }

  private void part(InLanguage text, String own, Placement placement) {
    Quote quote = quotes().get(placement.target());
    if (quote == null || quote.text() == null) {
      return;
    }
    String ofRecord = subject.meeting().about().language();
    String language = text.language() == null ? ofRecord : text.language();
    String said = quote.text().closest(language, ofRecord).inOneLine();
    int paragraph = own.lastIndexOf("\n\n", placement.start()) + 1;
    int next = own.indexOf("\n\n", placement.end());
    Optional<String> negation =
        Negations.cut(
            ComparedWords.of(placement.part()),
            ComparedWords.of(said),
            own.substring(paragraph, placement.start()),
            own.substring(placement.end(), next < 0 ? own.length() : next));
    negation.ifPresent(
        word ->
            subject.add(
                subject
                    .warning(
                        Code.CUT_NEGATION,
                        subject.stretch(text, placement.start(), placement.end()),
                        "the part leaves out a word that turns its sense")
                    .label(word)
                    .help("print more of the quote, or say in the sentence that it is denied")));
  }

  private Map<Integer, Quote> quotes() {
    if (quotes.isEmpty()) {
      for (Utterance utterance : subject.meeting().content().utterances()) {
        if (utterance instanceof Quote quote) {
          quotes.put(quote.partNumber(), quote);
        }
      }
    }
    return quotes;
  }
}
