package readout.release;

import java.util.ArrayList;
import java.util.List;
import readout.meeting.Aside;
import readout.meeting.Attribution;
import readout.meeting.Extra;
import readout.meeting.Item;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Unnamed;
import readout.meeting.Utterance;

/** Applies the rules of attribution to quotes. */
final class QuoteRelease {
  private final Admission admission;
  private final Names names;
  private final TopicRules topics;

  QuoteRelease(Admission admission, Names names, TopicRules topics) {
    this.admission = admission;
    this.names = names;
    this.topics = topics;
  }

  /** The quotes and asides that may be seen, each without what tells who must not be named. */
  List<Utterance> released(List<Utterance> utterances) {
    List<Utterance> kept = new ArrayList<>(utterances.size());
    for (Utterance utterance : utterances) {
      if (utterance instanceof Quote quote) {
        Quote released = released(quote);
        if (released != null) {
          kept.add(released);
        }
      } else if (utterance instanceof Aside aside && admission.admits(aside.item(), "aside")) {
        kept.add(new Aside(admission.inOutput(aside.item()), aside.text()));
      }
    }
    return kept;
  }

  private Quote released(Quote quote) {
    if (!topics.admits(quote.topic(), quote.item(), "quote")
        || !admission.admits(quote.item(), "quote")) {
      return null;
    }
    Attribution rule = topics.rule(quote.topic(), quote.attribution());
    if (admission.isInternal()) {
      return withRule(quote, rule);
    }
    return switch (rule) {
      case ON_THE_RECORD -> named(quote);
      case BACKGROUND -> unnamed(quote, rule, List.of(new Unnamed(quote.attributedTo())));
      case CHATHAM_HOUSE -> unnamed(quote, rule, List.of(new Unnamed(null)));
      case DEEP_BACKGROUND ->
          quote.reported() == null ? drop(rule) : unnamed(quote, rule, List.of());
      case OFF_THE_RECORD -> drop(rule);
    };
  }

  private Quote drop(Attribution rule) {
    admission.heldBack("quote", rule.key());
    return null;
  }

  private Quote withRule(Quote q, Attribution rule) {
    return copy(q, q.item(), names.of(q.speakers()), rule);
  }

  /** Words of somebody who must not be known go with them. */
  private Quote named(Quote q) {
    if (!names.allowsAll(q.speakers())) {
      admission.heldBack("quote", "its speaker is held back");
      return null;
    }
    return copy(q, admission.inOutput(q.item()), names.of(q.speakers()), null);
  }

  private Quote copy(Quote q, Item item, List<Party> speakers, Attribution rule) {
    return new Quote(
        item,
        speakers,
        q.creditedAs(),
        q.via(),
        q.text(),
        q.reported(),
        q.original(),
        q.translatedBy(),
        topics.inOutput(q.topic()),
        rule,
        q.attributedTo(),
        q.context(),
        q.at(),
        q.source(),
        q.checkAgainstDelivery());
  }

  /** Words alone: id, credit, time, source and own data could each tell who spoke. */
  private Quote unnamed(Quote q, Attribution rule, List<Party> speakers) {
    admission.heldBack("name", rule.key());
    return new Quote(
        new Item(null, q.item().audience(), q.item().embargo(), Extra.NONE),
        speakers,
        null,
        q.via(),
        q.text(),
        q.reported(),
        q.original(),
        q.translatedBy(),
        topics.inOutput(q.topic()),
        null,
        null,
        q.context(),
        null,
        null,
        q.checkAgainstDelivery());
  }
}
