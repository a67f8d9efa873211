package readout.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.Quote;
import readout.meeting.Status;
import readout.meeting.Utterance;
import readout.release.Released;
import readout.release.Withheld;

/** What of a meeting its readers may see, asked quote by quote. */
final class Publication {
  private final Released released;
  private final boolean withdrawn;
  private final Map<Integer, Quote> quotes = new HashMap<>();
  private final Set<Integer> words = new HashSet<>();
  private final Map<Integer, String> rules = new HashMap<>();
  private final Set<String> texts = new HashSet<>();

  Publication(Released released) {
    this.released = released;
    for (Withheld item : released.heldBack().items()) {
      rules.putIfAbsent(item.part().partNumber(), item.rule());
    }
    Meeting meeting = released.meeting();
    this.withdrawn = meeting != null && meeting.about().status() == Status.WITHDRAWN;
    if (meeting != null) {
      for (Utterance u : meeting.content().utterances()) {
        if (u instanceof Quote q && !withdrawn) {
          quotes.put(q.partNumber(), q);
          q.words().variants().forEach(variant -> words.add(variant.partNumber()));
          if (q.prepared() != null) {
            q.prepared().variants().forEach(variant -> words.add(variant.partNumber()));
          }
        }
      }
      MeetingTexts.tell(meeting, (sort, value, part) -> texts.add(value));
    }
  }

  /** Whether words of a quote may be published in their language, with or without the speaker. */
  boolean holds(Said said) {
    return words.contains(said.words().partNumber());
  }

  /** Whether another text of the record may be published. */
  boolean holds(String text) {
    return texts.contains(text);
  }

  /** Whether a quote that may be published may be so with its speaker's name. */
  boolean names(Quote quote) {
    return quotes.get(quote.partNumber()).isNamed();
  }

  /** Why a quote may not be published. */
  String rule(Quote quote) {
    if (released.refusal() != null) {
      return released.refusal().embargo() != null
          ? "the record is under embargo until " + released.refusal().embargo().until()
          : released.refusal().isOfRecord()
              ? "the record is for " + released.refusal().recordAudience().key()
              : "the record's text needs a quote or figure that is withheld";
    }
    if (withdrawn) {
      return "the record is withdrawn";
    }
    return rules.getOrDefault(quote.partNumber(), "withheld");
  }
}
