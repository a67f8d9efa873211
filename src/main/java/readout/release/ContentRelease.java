package readout.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.meeting.Agreement;
import readout.meeting.Content;
import readout.meeting.Decision;
import readout.meeting.Figure;
import readout.meeting.Item;
import readout.meeting.KeyMessage;
import readout.meeting.Listed;
import readout.meeting.NextStep;
import readout.meeting.Party;
import readout.meeting.Question;
import readout.meeting.Topic;
import readout.meeting.VoteOption;

/** Takes out of the content what is not for the audience, and every name that is not. */
final class ContentRelease {
  private final Admission admission;
  private final Names names;
  private final TopicRules rules;

  ContentRelease(Admission admission, Names names, TopicRules rules) {
    this.admission = admission;
    this.names = names;
    this.rules = rules;
  }

  /** The content that may be seen; topics that were emptied are still there. */
  Content released(Content content) {
    List<Topic> topics = topics(content.topics());
    return new Content(
        admission.admitted(content.summary(), "summary"),
        admission.admittedInternal(content.background(), "background"),
        keep(
            admission.admittedInternal(content.keyMessages(), "line to take"),
            KeyMessage::topic,
            "line to take",
            m -> new KeyMessage(item(m), m.text(), rules.inOutput(m.topic()))),
        topics,
        new QuoteRelease(admission, names, rules).released(content.utterances()),
        keep(
            admission.admitted(content.figures(), "figure"), Figure::topic, "figure", this::figure),
        keep(
            admission.admitted(content.decisions(), "decision"),
            Decision::topic,
            "decision",
            this::decision),
        admission.admitted(content.agreements(), "agreement").stream()
            .map(
                a ->
                    new Agreement(
                        item(a), a.title(), names.of(a.parties()), names.of(a.signedBy()), a.url()))
            .toList(),
        keep(
            admission.admitted(content.nextSteps(), "next step"),
            NextStep::topic,
            "next step",
            this::step),
        keep(
            admission.admittedInternal(content.questions(), "question"),
            Question::topic,
            "question",
            q -> new Question(item(q), q.question(), q.answer(), rules.inOutput(q.topic()))));
  }

  private <T extends Listed> List<T> keep(
      List<T> admitted, Function<T, String> topic, String kind, Function<T, T> released) {
    List<T> kept = new ArrayList<>(admitted.size());
    for (T item : admitted) {
      if (rules.admits(topic.apply(item), item.item(), kind)) {
        kept.add(released.apply(item));
      }
    }
    return kept;
  }

  private Item item(Listed listed) {
    return admission.inOutput(listed.item());
  }

  private List<Topic> topics(List<Topic> topics) {
    List<Topic> kept = new ArrayList<>(topics.size());
    for (Topic t : topics) {
      if (admission.admits(t.item(), "topic")) {
        kept.add(
            new Topic(
                item(t),
                t.title(),
                names.of(t.presenter()),
                t.summary(),
                t.outcome(),
                t.attribution(),
                topics(t.topics())));
      } else {
        rules.withhold(t);
      }
    }
    return kept;
  }

  private Figure figure(Figure f) {
    return new Figure(
        item(f),
        f.label(),
        f.value(),
        f.number(),
        f.unit(),
        f.source(),
        rules.inOutput(f.topic()),
        f.asOf());
  }

  private Decision decision(Decision d) {
    return new Decision(
        item(d),
        d.text(),
        rules.inOutput(d.topic()),
        d.status(),
        names.of(d.movedBy()),
        names.of(d.secondedBy()),
        d.vote().stream().map(this::option).toList());
  }

  /** When one voter must not be named, only the number stays: a gap in the list would tell. */
  private VoteOption option(VoteOption option) {
    List<Party> voters = option.voters();
    boolean all = names.allowsAll(voters);
    return new VoteOption(option.option(), option.count(), all ? names.of(voters) : List.of());
  }

  private NextStep step(NextStep s) {
    return new NextStep(
        item(s),
        s.action(),
        names.of(s.owners()),
        s.due(),
        s.status(),
        s.done(),
        rules.inOutput(s.topic()),
        s.follows());
  }
}
