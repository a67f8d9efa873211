package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.Embargo;
import readout.meeting.Guarded;
import readout.meeting.Listed;
import readout.meeting.Quote;
import readout.note.LocalizedPhrase;

/** Says beside an item who else may see it, on outputs that are not for everybody. */
final class Restrictions {
  private final Wording wording;
  private final Audience output;
  private final Audience recordAudience;
  private final NoteTime moment;

  /**
   * @param output whom the note is for
   * @param recordAudience whom items of the record are for that do not say otherwise
   * @param moment the instant embargoes are judged at
   */
  Restrictions(Wording wording, Audience output, Audience recordAudience, NoteTime moment) {
    this.wording = wording;
    this.output = output;
    this.recordAudience = recordAudience;
    this.moment = moment;
  }

  /** The restriction of an item as a value; null when it has none. */
  LocalizedPhrase of(Listed listed) {
    return joined(list(listed));
  }

  /** The same for a value that guards itself; null for null. */
  LocalizedPhrase of(Guarded<?> guarded) {
    if (guarded == null) {
      return null;
    }
    Audience meantFor = guarded.audience() == null ? recordAudience : guarded.audience();
    return joined(list(meantFor, guarded.embargo()));
  }

  /** The restriction of a quote, with the rule it was said under. */
  LocalizedPhrase ofQuote(Quote quote) {
    List<Phrase> all = list(quote);
    Attribution rule = quote.attribution();
    if (output == Audience.INTERNAL && Attribution.restricts(rule)) {
      if (rule == Attribution.BACKGROUND && quote.attributedTo() != null) {
        all.add(
            phrase(
                "restriction.background-to",
                Map.of("description", wording.phrase(quote.attributedTo()))));
      } else {
        all.add(phrase("restriction." + rule.key(), Map.of()));
      }
    }
    return joined(all);
  }

  /** The rule that a topic's quotes are under, shown to internal readers only. */
  LocalizedPhrase ofTopic(Attribution rule) {
    boolean shown = output == Audience.INTERNAL && rule != null;
    return shown ? wording.phrase(phrase("restriction." + rule.key(), Map.of())) : null;
  }

  private List<Phrase> list(Listed listed) {
    return list(listed.audience(recordAudience), listed.item().embargo());
  }

  private List<Phrase> list(Audience meantFor, Embargo embargo) {
    List<Phrase> all = new ArrayList<>();
    if (output != Audience.PUBLIC && meantFor != Audience.PUBLIC && meantFor != recordAudience) {
      all.add(phrase("restriction." + meantFor.key(), Map.of()));
    }
    if (output != Audience.PUBLIC && embargo != null && embargo.holdsAt(moment.instant())) {
      all.add(
          phrase(
              "restriction.embargo",
              Map.of(
                  "instant",
                  Phrase.of(wording.language().instant(embargo.until(), embargo.zone())))));
    }
    return all;
  }

  private Phrase phrase(String key, Map<String, Phrase> fills) {
    return wording.language().phrase(key, fills);
  }

  private LocalizedPhrase joined(List<Phrase> all) {
    return all.isEmpty() ? null : wording.phrase(Phrase.join(all, " · "));
  }
}
