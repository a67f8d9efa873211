package readout.source;

import readout.diagnostic.Span;
import readout.meeting.Agreement;
import readout.meeting.Aside;
import readout.meeting.Content;
import readout.meeting.Decision;
import readout.meeting.DecisionStatus;
import readout.meeting.Due;
import readout.meeting.Figure;
import readout.meeting.KeyMessage;
import readout.meeting.NextStep;
import readout.meeting.Question;
import readout.meeting.Quote;
import readout.meeting.Topic;
import readout.meeting.Utterance;
import readout.meeting.Via;
import readout.meeting.Vote;
import readout.meeting.VoteOption;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;

/** Writes what was said and agreed. */
final class ContentFields {
  private final Fields record;
  private final Parties parties;
  private final Prose prose;

  ContentFields(Fields record, Parties parties, Prose prose) {
    this.record = record;
    this.parties = parties;
    this.prose = prose;
  }

  /** Adds the content to the record. */
  void add(Content content) {
    record
        .put("summary", prose.of(content.summary()))
        .put("story", prose.of(content.story()))
        .put(
            "background",
            ReleasedRecord.forThePublic(content.background(), prose.of(content.background())))
        .list("key_messages", content.keyMessages(), ContentFields::message)
        .list("topics", content.topics(), this::topic)
        .list("quotes", content.utterances(), this::utterance)
        .list("figures", content.figures(), ContentFields::figure)
        .list("decisions", content.decisions(), this::decision)
        .list("agreements", content.agreements(), this::agreement)
        .list("next_steps", content.nextSteps(), this::step)
        .list("questions", content.questions(), ContentFields::question);
  }

  private static Node message(KeyMessage message) {
    return Fields.of(message.item())
        .text("text", message.text())
        .line("topic", message.topic())
        .line("audience", ReleasedRecord.PUBLIC)
        .node();
  }

  private Node topic(Topic topic) {
    return Fields.of(topic.item())
        .text("title", topic.title())
        .line("number", topic.number())
        .put("presenter", parties.reference(topic.presenter()))
        .put("summary", prose.of(topic.summary()))
        .put("outcome", prose.of(topic.outcome()))
        .list("topics", topic.topics(), this::topic)
        .node();
  }

  private Node utterance(Utterance utterance) {
    if (utterance instanceof Aside aside) {
      return Fields.of(aside.item()).text("aside", aside.text()).node();
    }
    Quote quote = (Quote) utterance;
    Fields fields =
        Fields.of(quote.item())
            .oneOrSeveral("speaker", quote.speakers(), parties::reference)
            .text("credited_as", quote.creditedAs())
            .word("via", quote.via(), Via.SPEECH)
            .text("text", quote.text())
            .text("reported", quote.reported())
            .text("prepared", quote.prepared())
            .line("original", quote.original())
            .text("translated_by", quote.translatedBy())
            .line("topic", quote.topic())
            .text("context", quote.context())
            .line("at", quote.at())
            .line("source", quote.source())
            .flag("check_against_delivery", quote.checkAgainstDelivery());
    if (quote.question() != null) {
      fields.put(
          "question", new ScalarNode(quote.question().toString(), ScalarKind.BOOLEAN, Span.START));
    }
    return fields.node();
  }

  private static Node figure(Figure figure) {
    return Fields.of(figure.item())
        .text("label", figure.label())
        .text("value", figure.value())
        .number("number", figure.number() == null ? null : figure.number().toPlainString())
        .line("unit", figure.unit())
        .line("source", figure.source())
        .line("topic", figure.topic())
        .date("as_of", figure.asOf())
        .node();
  }

  private Node decision(Decision decision) {
    return Fields.of(decision.item())
        .text("text", decision.text())
        .line("topic", decision.topic())
        .word("status", decision.status(), DecisionStatus.ADOPTED)
        .put("moved_by", parties.reference(decision.movedBy()))
        .put("seconded_by", parties.reference(decision.secondedBy()))
        .put("vote", vote(decision.vote()))
        .node();
  }

  private Node vote(Vote vote) {
    if (vote == null || vote.result() == null && vote.options().isEmpty()) {
      return null;
    }
    if (vote.result() != null) {
      return ScalarNode.written(vote.result().key());
    }
    Fields options = new Fields();
    for (VoteOption option : vote.options()) {
      if (option.voters().isEmpty()) {
        options.number(option.option(), option.count());
      } else {
        options.list(option.option(), option.voters(), parties::reference);
      }
    }
    return options.node();
  }

  private Node agreement(Agreement agreement) {
    return Fields.of(agreement.item())
        .text("title", agreement.title())
        .oneOrSeveral("parties", agreement.parties(), parties::reference)
        .oneOrSeveral("signed_by", agreement.signedBy(), parties::reference)
        .line("url", agreement.url())
        .node();
  }

  private Node step(NextStep step) {
    return Fields.of(step.item())
        .text("action", step.action())
        .oneOrSeveral("owner", step.owners(), parties::reference)
        .line("due", due(step.due()))
        .word("status", step.status(), null)
        .date("done", step.done())
        .line("topic", step.topic())
        .line(
            "follows",
            step.follows() == null ? null : step.follows().record() + "#" + step.follows().step())
        .node();
  }

  private static String due(Due due) {
    if (due == null) {
      return null;
    }
    return due.isNextMeeting() ? Due.NEXT_MEETING_KEY : due.date().edtf();
  }

  private static Node question(Question question) {
    return Fields.of(question.item())
        .text("question", question.question())
        .text("answer", question.answer())
        .line("topic", question.topic())
        .line("audience", ReleasedRecord.PUBLIC)
        .node();
  }
}
