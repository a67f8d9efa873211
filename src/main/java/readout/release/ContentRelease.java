package readout.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import readout.meeting.Agreement;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.Content;
import readout.meeting.Decision;
import readout.meeting.Figure;
import readout.meeting.Item;
import readout.meeting.KeyMessage;
import readout.meeting.Listed;
import readout.meeting.NextStep;
import readout.meeting.Party;
import readout.meeting.Placement;
import readout.meeting.Question;
import readout.meeting.Topic;
import readout.meeting.Utterance;
import readout.meeting.Vote;
import readout.meeting.VoteOption;

/** Takes out of the content what is not for the audience, and every name that is not. */
final class ContentRelease {
  private final AudiencePolicy admission;
  private final Names names;
  private final TopicRules rules;
  private final SourceRelease sources;
  private final RecordReferences references;
  private final String language;
  private final Set<Integer> lostTopics = new HashSet<>();
  private ProseRelease prose;

  ContentRelease(
      AudiencePolicy admission,
      Names names,
      TopicRules rules,
      SourceRelease sources,
      RecordReferences references,
      String language) {
    this.language = language;
    this.admission = admission;
    this.names = names;
    this.rules = rules;
    this.sources = sources;
    this.references = references;
  }

  /** The content that may be seen; topics that were emptied are still there. */
  Content released(Content content) {
    List<Topic> topics = topics(content.topics(), false);
    List<Utterance> utterances =
        new QuoteRelease(admission, names, rules, sources, language).released(content.utterances());
    List<Figure> figures = kept(content.figures(), Figure::topic, "figure", this::figure);
    prose = new ProseRelease(utterances, figures);
    return new Content(
        prose.released(admission.admitted(content.summary(), "summary")),
        prose.released(admission.admitted(content.story(), "story")),
        prose.released(admission.admitted(content.background(), "background")),
        kept(content.keyMessages(), KeyMessage::topic, "line to take", this::message),
        prose.released(topics, t -> lostTopics.add(t.partNumber())),
        utterances,
        figures,
        kept(content.decisions(), Decision::topic, "decision", this::decision),
        kept(content.agreements(), a -> null, "agreement", this::agreement),
        kept(content.nextSteps(), NextStep::topic, "next step", this::step),
        kept(content.questions(), Question::topic, "question", this::question));
  }

  /** Those of a list that may be seen, by themselves and as far as their topics go. */
  private <T extends Listed> List<T> kept(
      List<T> items, Function<T, String> topicOf, String kind, BiFunction<T, Item, T> released) {
    List<T> kept = new ArrayList<>(items.size());
    for (T t : admission.admitted(items, kind)) {
      String topic = topicOf.apply(t);
      if (rules.isVisible(topic, t.item(), kind, t)) {
        Item item = admission.inOutput(t.item());
        Audience usual = t.usualAudience(admission.recordAudience());
        kept.add(released.apply(t, Inheritance.of(item, rules.above(topic), usual)));
      }
    }
    return kept;
  }

  private List<Topic> topics(List<Topic> topics, boolean nobodyAbove) {
    List<Topic> kept = new ArrayList<>(topics.size());
    for (Topic t : topics) {
      if (!admission.isVisible(t, "topic")) {
        rules.withhold(t);
        continue;
      }
      boolean nobody = nobodyAbove || rules.namesNobody(t);
      List<Topic> below = topics(t.topics(), nobody);
      Party presenter = names.unless(nobody).of(t.presenter());
      Attribution rule = admission.isInternal() ? t.attribution() : null;
      if (below.size() < t.topics().size()) {
        lostTopics.add(t.partNumber());
      }
      kept.add(t.with(admission.inOutput(t.item()), below).withPresenter(presenter, rule));
    }
    return kept;
  }

  /** The references inside sentences to what is withheld; known after the release. */
  List<Placement> withheldInSentences() {
    return prose.withheldInSentences();
  }

  /** Whether a topic that was released lost some of the topics below it. */
  boolean lostTopics(Topic released) {
    return lostTopics.contains(released.partNumber());
  }

  private KeyMessage message(KeyMessage m, Item item) {
    return m.with(item, rules.inOutput(m.topic()));
  }

  private Question question(Question q, Item item) {
    return q.with(item, rules.inOutput(q.topic()));
  }

  private Agreement agreement(Agreement a, Item item) {
    return a.with(item).withParties(names.of(a.parties()), names.of(a.signedBy()));
  }

  private Figure figure(Figure f, Item item) {
    return f.with(item, rules.inOutput(f.topic()), sources.inOutput(f.source()));
  }

  private Decision decision(Decision d, Item item) {
    Names named = names.unless(rules.namesNobody(d.topic()));
    return d.with(item, rules.inOutput(d.topic()))
        .withNames(named.of(d.movedBy()), named.of(d.secondedBy()), vote(d.vote(), named));
  }

  private static Vote vote(Vote vote, Names named) {
    return new Vote(
        vote.result(), vote.options().stream().map(option -> option(option, named)).toList());
  }

  /** When one voter must not be named, only the number stays: a gap in the list would tell. */
  private static VoteOption option(VoteOption option, Names named) {
    List<Party> voters = option.voters();
    boolean all = named.allowsAll(voters);
    return new VoteOption(option.option(), option.count(), all ? named.of(voters) : List.of());
  }

  private NextStep step(NextStep s, Item item) {
    return s.with(item, rules.inOutput(s.topic()))
        .withOwners(names.unless(rules.namesNobody(s.topic())).of(s.owners()))
        .withFollows(references.inOutput(s));
  }
}
