package readout.note.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.language.Phrase;
import readout.meeting.Content;
import readout.meeting.Decision;
import readout.meeting.Figure;
import readout.meeting.NextStep;
import readout.meeting.Quote;
import readout.meeting.Topic;
import readout.meeting.Utterance;
import readout.note.AgendaNumbers;
import readout.note.LocalizedQuote;
import readout.note.LocalizedTopic;
import readout.note.NamePages;
import readout.note.NoteWithoutTopic;
import readout.note.TopicTexts;

/** The agenda, with what belongs to each topic under it. */
final class TopicNotes {
  private static final int FIRST_LEVEL = 3;
  private static final int LAST_LEVEL = 6;

  private final Wording wording;
  private final PartyNotes parties;
  private final Restrictions restrictions;
  private final Citable citable;
  private final QuoteNotes quotes;
  private final ItemNotes items;
  private final StepNotes steps;
  private final Placing placing;
  private final AgendaNumbers numbers;
  private final Map<String, List<Utterance>> utterances = new HashMap<>();
  private final Map<String, List<Figure>> figures;
  private final Map<String, List<Decision>> decisions;
  private final Map<String, List<NextStep>> nextSteps;
  private final Mentions mentions = new Mentions();

  /** The quote under a topic that a release leads with; null when others have no topic. */
  private Quote foremost;

  private LocalizedQuote foremostPrinted;

  TopicNotes(
      Wording wording,
      PartyNotes parties,
      Restrictions restrictions,
      Citable citable,
      QuoteNotes quotes,
      ItemNotes items,
      StepNotes steps,
      Placing placing,
      AgendaNumbers numbers,
      Content content) {
    this.numbers = numbers;
    this.wording = wording;
    this.parties = parties;
    this.restrictions = restrictions;
    this.citable = citable;
    this.quotes = quotes;
    this.items = items;
    this.steps = steps;
    this.placing = placing;
    this.figures = byTopic(content.figures(), Figure::topic);
    this.decisions = byTopic(content.decisions(), Decision::topic);
    this.nextSteps = byTopic(content.nextSteps(), NextStep::topic);
    learn(content.utterances());
  }

  /** An aside belongs where the quote before it does. */
  private void learn(List<Utterance> all) {
    String topic = null;
    boolean leads = true;
    for (Utterance utterance : all) {
      if (utterance instanceof Quote quote) {
        leads &= quote.topic() != null;
        foremost = foremost == null && !quote.isReported() ? quote : foremost;
      }
      topic = utterance instanceof Quote quote ? quote.topic() : topic;
      utterances.computeIfAbsent(topic, t -> new ArrayList<>()).add(utterance);
    }
    foremost = leads ? foremost : null;
  }

  /** The quotes of a topic without the one that a release leads with. */
  private List<LocalizedQuote> later(List<Utterance> said, List<LocalizedQuote> statements) {
    List<LocalizedQuote> later = new ArrayList<>(statements);
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i) == foremost) {
        foremostPrinted = later.remove(i);
        break;
      }
    }
    return QuoteNotes.quotes(later);
  }

  private static <T> Map<String, List<T>> byTopic(List<T> list, Function<T, String> topic) {
    Map<String, List<T>> map = new HashMap<>();
    for (T item : list) {
      map.computeIfAbsent(topic.apply(item), t -> new ArrayList<>()).add(item);
    }
    return map;
  }

  /** The topics in order, each with what is under it. */
  List<LocalizedTopic> topics(List<Topic> topics) {
    return topics(topics, "", FIRST_LEVEL);
  }

  /** What has no topic. */
  NoteWithoutTopic withoutTopic() {
    List<LocalizedQuote> statements =
        quotes.statements(utterances.getOrDefault(null, List.of()), mentions);
    List<LocalizedQuote> quoted = QuoteNotes.quotes(statements);
    boolean reported = quoted.stream().anyMatch(LocalizedQuote::reported);
    return new NoteWithoutTopic(
        quoted,
        statements,
        ItemNotes.each(figures.getOrDefault(null, List.of()), items::figure),
        ItemNotes.each(decisions.getOrDefault(null, List.of()), items::decision),
        steps.list(nextSteps.getOrDefault(null, List.of())),
        wording.language().label(reported ? "label.said" : "label.quotes"),
        foremostPrinted == null ? quoted : List.of(foremostPrinted));
  }

  private List<LocalizedTopic> topics(List<Topic> topics, String above, int level) {
    List<LocalizedTopic> list = new ArrayList<>(topics.size());
    int number = 1;
    for (Topic topic : topics) {
      list.add(topic(topic, above + number++, Math.min(level, LAST_LEVEL)));
    }
    return list;
  }

  /**
   * @param place where the topic is in the agenda, which no other topic's place is
   */
  private LocalizedTopic topic(Topic t, String place, int level) {
    String id = t.item().id();
    List<Utterance> said = of(utterances, id);
    List<LocalizedQuote> statements = quotes.statements(said, mentions);
    return new LocalizedTopic(
        Wording.orEmpty(id),
        citable.anchor(t),
        numbers.of(t),
        AgendaNumbers.mark(numbers.of(t)),
        AgendaNumbers.mark(AgendaNumbers.own(t)),
        wording.name(NamePages.Kind.TOPIC, null, t.title()),
        parties.party(t.presenter(), true),
        wording.phrase(presented(t)),
        texts(t, place, level),
        () -> texts(t, place, level - 1),
        QuoteNotes.quotes(statements),
        later(said, statements),
        statements,
        ItemNotes.each(of(figures, id), items::figure),
        ItemNotes.each(of(decisions, id), items::decision),
        steps.list(of(nextSteps, id)),
        restrictions.ofTopic(t.attribution()),
        restrictions.of(t),
        topics(t.topics(), place + ".", level + 1),
        t.item().customFields().values());
  }

  private Phrase presented(Topic t) {
    return t.presenter() == null
        ? null
        : wording
            .language()
            .phrase("topic.presented-by", Map.of("presenter", parties.full(t.presenter())));
  }

  private TopicTexts texts(Topic t, String place, int level) {
    return new TopicTexts(
        Integer.toString(level),
        "#".repeat(level),
        wording.markdown(t.summary(), level, "t" + place + "-", placing),
        wording.markdown(t.outcome(), level, "o" + place + "-", placing));
  }

  private static <T> List<T> of(Map<String, List<T>> byTopic, String id) {
    return id == null ? List.of() : byTopic.getOrDefault(id, List.of());
  }
}
