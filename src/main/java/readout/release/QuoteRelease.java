package readout.release;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.Aside;
import readout.meeting.Attribution;
import readout.meeting.InLanguage;
import readout.meeting.Item;
import readout.meeting.LanguageTags;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Unnamed;
import readout.meeting.Utterance;

/** Applies the rules of attribution to quotes. */
final class QuoteRelease {
  private final AudiencePolicy admission;
  private final Names names;
  private final TopicRules topics;
  private final SourceRelease sources;
  private final String recordLanguage;

  /**
   * @param recordLanguage BCP 47 tag of what names no language
   */
  QuoteRelease(
      AudiencePolicy admission,
      Names names,
      TopicRules topics,
      SourceRelease sources,
      String recordLanguage) {
    this.recordLanguage = recordLanguage;
    this.admission = admission;
    this.names = names;
    this.topics = topics;
    this.sources = sources;
  }

  /**
   * The quotes and asides that may be seen, each without what tells who must not be named: those
   * whose speaker is not named come last where their place among the others could tell who it was.
   * An aside goes with the quote that it follows.
   */
  List<Utterance> released(List<Utterance> utterances) {
    Map<Utterance, Quote> released = new IdentityHashMap<>();
    List<Quote> quotes = new ArrayList<>();
    for (Utterance utterance : utterances) {
      Quote quote = utterance instanceof Quote q ? released(q) : null;
      if (quote != null) {
        released.put(utterance, quote);
        quotes.add(quote);
      }
    }
    boolean inOrder = AnswersInOrder.isIn(quotes);
    List<Utterance> kept = new ArrayList<>(utterances.size());
    List<Quote> moved = new ArrayList<>();
    boolean inPlace = true;
    for (Utterance utterance : utterances) {
      if (utterance instanceof Aside aside) {
        if (isVisible(aside, inPlace)) {
          kept.add(aside.with(admission.inOutput(aside.item())));
        }
        continue;
      }
      Quote quote = released.get(utterance);
      inPlace = quote != null && (inOrder || isNamed(quote));
      if (inPlace) {
        kept.add(quote);
      } else if (quote != null) {
        moved.add(quote);
      }
    }
    moved.sort(QuoteRelease::byWords);
    kept.addAll(moved);
    return kept;
  }

  /** By what every reader sees anyway, so that the order tells nothing else. */
  private static int byWords(Quote a, Quote b) {
    int order = Boolean.compare(a.isReported(), b.isReported());
    return order != 0 ? order : words(a).compareTo(words(b));
  }

  private static String words(Quote q) {
    return String.join("\n", q.words().variants().stream().map(InLanguage::value).toList());
  }

  private boolean isVisible(Aside aside, boolean inPlace) {
    if (!admission.isVisible(aside, "aside")) {
      return false;
    }
    if (!inPlace) {
      admission.heldBack("aside", "its quote is withheld or moved", aside);
    }
    return inPlace;
  }

  private boolean isNamed(Quote released) {
    return admission.isInternal() || released.isNamed();
  }

  private Quote released(Quote quote) {
    if (!topics.isVisible(quote.topic(), quote.item(), "quote", quote)
        || !admission.isVisible(quote, "quote")) {
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
          quote.isReported() ? unnamed(quote, rule, List.of()) : drop(quote, rule);
      case OFF_THE_RECORD -> drop(quote, rule);
    };
  }

  private Quote drop(Quote quote, Attribution rule) {
    admission.heldBack("quote", rule.key(), quote);
    return null;
  }

  private Quote withRule(Quote q, Attribution rule) {
    return copy(q, under(q, q.item()), names.of(q.speakers()), rule);
  }

  /** Words of a person who must not be known go with them. */
  private Quote named(Quote q) {
    if (!names.allowsAll(q.speakers())) {
      admission.heldBack("quote", "its speaker is withheld", q);
      return null;
    }
    return copy(q, under(q, admission.inOutput(q.item())), names.of(q.speakers()), null);
  }

  /** The item with what its topic and its speakers put it under. */
  private Item under(Quote q, Item item) {
    Item under = Inheritance.of(item, topics.above(q.topic()), admission.recordAudience());
    for (Party speaker : q.speakers()) {
      if (speaker instanceof Participant p) {
        under = Inheritance.with(under, p.item(), admission.recordAudience());
      }
    }
    return under;
  }

  private Quote copy(Quote q, Item item, List<Party> speakers, Attribution rule) {
    return q.with(item, topics.inOutput(q.topic()), sources.inOutput(q.source()))
        .withSpeakers(speakers, rule);
  }

  /**
   * Words alone: id, credit, way, time, source, context, original language, translator, own data
   * and that it is a question could each fit only one of those present. That the words are a
   * translation is still said.
   */
  private Quote unnamed(Quote q, Attribution rule, List<Party> speakers) {
    admission.heldBack("name", rule.key(), q, "speaker");
    if (q.context() != null) {
      admission.heldBack("context", rule.key(), q, "context");
    }
    boolean translated = isTranslated(q);
    Item item = q.item().withId(null).withoutCustomFields();
    return new Quote(
        Inheritance.of(item, topics.above(q.topic()), admission.recordAudience()),
        speakers,
        null,
        null,
        translated ? withoutOriginal(q.text(), q.original()) : q.text(),
        translated ? withoutOriginal(q.reported(), q.original()) : q.reported(),
        translated ? withoutOriginal(q.prepared(), q.original()) : q.prepared(),
        translated ? LanguageTags.UNDETERMINED : null,
        null,
        topics.inOutput(q.topic()),
        null,
        null,
        null,
        null,
        null,
        q.checkAgainstDelivery(),
        null);
  }

  /** Whether some of its words are not those that were spoken. */
  private boolean isTranslated(Quote q) {
    return q.original() == null
        ? q.translatedBy() != null
        : q.words().variants().stream().anyMatch(v -> !isIn(v, q.original()));
  }

  private boolean isIn(InLanguage variant, String language) {
    String own = variant.language() == null ? recordLanguage : variant.language();
    return LanguageTags.isSameLanguage(own, language);
  }

  /** The text in all languages but one; null stays null, as does one of that language. */
  private Text withoutOriginal(Text text, String original) {
    if (text == null || original == null) {
      return text;
    }
    List<InLanguage> left = text.variants().stream().filter(v -> !isIn(v, original)).toList();
    return left.isEmpty() ? null : new Text(left, text.partNumber());
  }
}
