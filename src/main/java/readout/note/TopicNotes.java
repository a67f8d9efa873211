package readout.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.meeting.Content;
import readout.meeting.Decision;
import readout.meeting.Figure;
import readout.meeting.NextStep;
import readout.meeting.Quote;
import readout.meeting.Topic;
import readout.meeting.Utterance;

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
  private final Map<String, List<Utterance>> utterances = new HashMap<>();
  private final Map<String, List<Figure>> figures;
  private final Map<String, List<Decision>> decisions;
  private final Map<String, List<NextStep>> nextSteps;
  private final Mentions mentions = new Mentions();

  TopicNotes(
      Wording wording,
      PartyNotes parties,
      Restrictions restrictions,
      Citable citable,
      QuoteNotes quotes,
      ItemNotes items,
      StepNotes steps,
      Content content) {
    this.wording = wording;
    this.parties = parties;
    this.restrictions = restrictions;
    this.citable = citable;
    this.quotes = quotes;
    this.items = items;
    this.steps = steps;
    this.figures = byTopic(content.figures(), Figure::topic);
    this.decisions = byTopic(content.decisions(), Decision::topic);
    this.nextSteps = byTopic(content.nextSteps(), NextStep::topic);
    learn(content.utterances());
  }

  /** An aside belongs where the quote before it does. */
  private void learn(List<Utterance> all) {
    String topic = null;
    for (Utterance utterance : all) {
      topic = utterance instanceof Quote quote ? quote.topic() : topic;
      utterances.computeIfAbsent(topic, t -> new ArrayList<>()).add(utterance);
    }
  }

  private static <T> Map<String, List<T>> byTopic(List<T> list, Function<T, String> topic) {
    Map<String, List<T>> map = new HashMap<>();
    for (T item : list) {
      map.computeIfAbsent(topic.apply(item), t -> new ArrayList<>()).add(item);
    }
    return map;
  }

  /** The topics in order, each with what stands under it. */
  List<Object> topics(List<Topic> topics) {
    return topics(topics, "", FIRST_LEVEL);
  }

  /** Puts what has no topic into the note. */
  void withoutTopic(Map<String, Object> note) {
    List<Utterance> said = utterances.getOrDefault(null, List.of());
    List<Object> statements = quotes.statements(said, mentions);
    note.put("other_quotes", QuoteNotes.quotes(statements));
    note.put("other_statements", statements);
    note.put("other_figures", ItemNotes.each(figures.getOrDefault(null, List.of()), items::figure));
    note.put(
        "other_decisions",
        ItemNotes.each(decisions.getOrDefault(null, List.of()), items::decision));
    note.put("other_next_steps", steps.list(nextSteps.getOrDefault(null, List.of())));
  }

  private List<Object> topics(List<Topic> topics, String above, int level) {
    List<Object> list = new ArrayList<>(topics.size());
    int number = 1;
    for (Topic topic : topics) {
      list.add(topic(topic, above + number++, Math.min(level, LAST_LEVEL)));
    }
    return list;
  }

  private Object topic(Topic t, String number, int level) {
    String id = t.item().id();
    List<Utterance> said = id == null ? List.of() : utterances.getOrDefault(id, List.of());
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", Wording.orEmpty(id));
    map.put("anchor", citable.anchor(t));
    map.put("number", number);
    map.put("title", wording.text(t.title()));
    map.put("presenter", parties.party(t.presenter(), true));
    map.put(
        "presenter_line",
        t.presenter() == null
            ? ""
            : wording.phrase(
                wording
                    .language()
                    .phrase(
                        "topic.presented-by", Map.of("presenter", parties.full(t.presenter())))));
    texts(t, number, level, map);
    map.put("brief", new Derived(() -> brief(t, number, level - 1)));
    List<Object> statements = quotes.statements(said, mentions);
    map.put("quotes", QuoteNotes.quotes(statements));
    map.put("statements", statements);
    map.put("figures", ItemNotes.each(of(figures, id), items::figure));
    map.put("decisions", ItemNotes.each(of(decisions, id), items::decision));
    map.put("next_steps", steps.list(of(nextSteps, id)));
    map.put("rule", restrictions.ofTopic(t.attribution()));
    map.put("restriction", restrictions.of(t.item()));
    map.put("topics", topics(t.topics(), number + ".", level + 1));
    map.put("x", t.item().extra().values());
    return map;
  }

  /** The topic without a heading above it, as in notes that have no agenda. */
  private Object brief(Topic t, String number, int level) {
    Map<String, Object> map = new LinkedHashMap<>();
    texts(t, number, level, map);
    return map;
  }

  private void texts(Topic t, String number, int level, Map<String, Object> map) {
    map.put("level", Integer.toString(level));
    map.put("heading", "#".repeat(level));
    map.put("summary", wording.markdown(t.summary(), level, "t" + number + "-"));
    map.put("outcome", wording.markdown(t.outcome(), level, "o" + number + "-"));
  }

  private static <T> List<T> of(Map<String, List<T>> byTopic, String id) {
    return id == null ? List.of() : byTopic.getOrDefault(id, List.of());
  }
}
