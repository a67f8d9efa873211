package readout.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.meeting.Agreement;
import readout.meeting.Attribution;
import readout.meeting.Content;
import readout.meeting.Decision;
import readout.meeting.DecisionStatus;
import readout.meeting.EdtfDate;
import readout.meeting.Figure;
import readout.meeting.Guarded;
import readout.meeting.Item;
import readout.meeting.KeyMessage;
import readout.meeting.Markdown;
import readout.meeting.NextStep;
import readout.meeting.Party;
import readout.meeting.Question;
import readout.meeting.StepReference;
import readout.meeting.StepStatus;
import readout.meeting.Text;
import readout.meeting.Topic;
import readout.meeting.VoteOption;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Reads what was said, found, decided and agreed. */
final class ContentDecoder {
  private final Context context;
  private final Values values;

  ContentDecoder(Context context) {
    this.context = context;
    this.values = context.values();
  }

  Content decode(Fields record, Attribution recordRule) {
    Guarded<Markdown> summary = record.optional("summary", this::guarded);
    Guarded<Markdown> background = record.optional("background", this::guarded);
    List<Topic> topics = new TopicDecoder(context).decode(record);
    List<KeyMessage> messages = record.list("key_messages", this::keyMessage);
    return new Content(
        summary,
        background,
        messages,
        topics,
        new QuoteDecoder(context, recordRule).decode(record),
        context.groups(record, "figures", "a figure", this::figure),
        record.list("decisions", this::decision),
        context.groups(record, "agreements", "an agreement", this::agreement),
        context.groups(record, "next_steps", "a next step", this::step),
        context.groups(record, "questions", "a question", this::question));
  }

  private Guarded<Markdown> guarded(Node node, String what) {
    return context.items().guarded(node, what, context.report(), values.markdown);
  }

  /** An item that may be written as a plain text. */
  private <T> T plainOr(
      Node node, String what, Function<Text, T> plain, Function<Fields, T> decoder) {
    if (node instanceof ScalarNode || Values.isInLanguages(node, "text")) {
      Text text = values.longText(node, what);
      T item = text == null ? null : plain.apply(text);
      context.places().put(item, node);
      return item;
    }
    return context.group(node, what, decoder);
  }

  private String topic(Fields f) {
    return f.optional("topic", context.references()::topic);
  }

  private KeyMessage keyMessage(Node node) {
    return plainOr(
        node,
        "a key message",
        text -> new KeyMessage(Item.PLAIN, text, null),
        f -> {
          Item item = context.items().item(f, "key_messages");
          Text text = f.required("text", values.longText);
          String topic = topic(f);
          return text == null ? null : new KeyMessage(item, text, topic);
        });
  }

  private Figure figure(Fields f) {
    Item item = context.items().item(f, "figures");
    Text label = f.required("label", values.text);
    Text value = f.required("value", values.text);
    Figure figure =
        new Figure(
            item,
            label,
            value,
            f.optional("number", values::number),
            f.optional("unit", values.line),
            f.optional("source", context.references()::source),
            topic(f),
            f.optional("as_of", values.date));
    return label == null || value == null ? null : figure;
  }

  private Decision decision(Node node) {
    return plainOr(
        node,
        "a decision",
        text -> new Decision(Item.PLAIN, text, null, DecisionStatus.ADOPTED, null, null, List.of()),
        this::decision);
  }

  private Decision decision(Fields f) {
    Item item = context.items().item(f, "decisions");
    Text text = f.required("text", values.longText);
    String topic = topic(f);
    DecisionStatus status =
        f.optional("status", (n, what) -> values.word(n, what, DecisionStatus.class));
    Party movedBy = f.optional("moved_by", context.directory()::person);
    Party secondedBy = f.optional("seconded_by", context.directory()::person);
    List<VoteOption> vote = f.optional("vote", (n, what) -> vote(n));
    return text == null
        ? null
        : new Decision(
            item,
            text,
            topic,
            status == null ? DecisionStatus.ADOPTED : status,
            movedBy,
            secondedBy,
            vote == null ? List.of() : vote);
  }

  private List<VoteOption> vote(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      context
          .report()
          .wrongKind(node, "`vote`", "a group of options such as {for: 12, against: 3}");
      return List.of();
    }
    List<VoteOption> options = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      String option = entry.key().text();
      if (entry.value() instanceof SequenceNode list) {
        List<Party> voters =
            Lists.each(list.items(), n -> context.directory().person(n, "a voter"));
        options.add(new VoteOption(option, list.items().size(), voters));
      } else {
        Integer count = count(entry);
        options.add(new VoteOption(option, count == null ? 0 : count, List.of()));
      }
    }
    return options;
  }

  private Integer count(Entry entry) {
    String text = entry.value() instanceof ScalarNode scalar ? scalar.text() : "";
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && text.length() < 10) {
      return Integer.valueOf(text);
    }
    context
        .report()
        .add(
            context
                .report()
                .error(
                    "bad-vote",
                    entry.value().span(),
                    "the votes \"" + entry.key().text() + "\" are neither a number nor a list")
                .label("expected a number or a list of persons")
                .help("write {for: 12} or {for: [castellan, okoro]}"));
    return null;
  }

  private Agreement agreement(Fields f) {
    Item item = context.items().item(f, "agreements");
    Text title = f.required("title", values.text);
    List<Party> parties = f.oneOrSeveral("parties", n -> context.directory().anybody(n, "a party"));
    List<Party> signedBy =
        f.oneOrSeveral("signed_by", n -> context.directory().person(n, "a signer"));
    String url = f.optional("url", values.url);
    return title == null ? null : new Agreement(item, title, parties, signedBy, url);
  }

  private NextStep step(Fields f) {
    Item item = context.items().item(f, "next_steps");
    Text action = f.required("action", values.longText);
    List<Party> owners = f.oneOrSeveral("owner", n -> context.directory().anybody(n, "the owner"));
    EdtfDate due = f.optional("due", values.date);
    StepStatus status = f.optional("status", (n, what) -> values.word(n, what, StepStatus.class));
    EdtfDate done = f.optional("done", values.date);
    String topic = topic(f);
    StepReference follows = f.optional("follows", this::follows);
    return action == null
        ? null
        : new NextStep(
            item,
            action,
            owners,
            due,
            status == null ? StepStatus.AGREED : status,
            done,
            topic,
            follows);
  }

  private StepReference follows(Node node, String what) {
    String text = values.line(node, what);
    if (text == null) {
      return null;
    }
    int hash = text.indexOf('#');
    if (hash > 0 && hash < text.length() - 1 && text.indexOf('#', hash + 1) < 0) {
      return new StepReference(text.substring(0, hash), text.substring(hash + 1));
    }
    context
        .report()
        .add(
            context
                .report()
                .error("bad-follows", node.span(), "\"" + text + "\" names no earlier step")
                .label("expected record-id#step-id")
                .help("write the id of the earlier record, a #, and the id of its step"));
    return null;
  }

  private Question question(Fields f) {
    Item item = context.items().item(f, "questions");
    Text question = f.required("question", values.longText);
    Text answer = f.required("answer", values.longText);
    String topic = topic(f);
    return question == null || answer == null ? null : new Question(item, question, answer, topic);
  }
}
