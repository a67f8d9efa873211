package readout.decode;

import java.util.List;
import readout.meeting.Agreement;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.Content;
import readout.meeting.EffectiveAttribution;
import readout.meeting.Figure;
import readout.meeting.Guarded;
import readout.meeting.Item;
import readout.meeting.KeyMessage;
import readout.meeting.Markdown;
import readout.meeting.Party;
import readout.meeting.Question;
import readout.meeting.Text;
import readout.meeting.Topic;
import readout.yaml.Node;

/** Reads what was said, found, decided and agreed. */
final class ContentDecoder {
  private final Context context;
  private final Values values;

  ContentDecoder(Context context) {
    this.context = context;
    this.values = context.values();
  }

  /**
   * @param language BCP 47 tag of what names no language
   */
  Content decode(Fields record, Attribution recordRule, String language) {
    Guarded<Markdown> summary = record.optional("summary", (n, what) -> guarded(n, what, null));
    Guarded<Markdown> story = record.optional("story", (n, what) -> guarded(n, what, null));
    Guarded<Markdown> background =
        record.optional("background", (n, what) -> guarded(n, what, Audience.INTERNAL));
    EffectiveAttribution rules = new EffectiveAttribution(recordRule);
    List<Topic> topics = new TopicDecoder(context, rules).decode(record);
    List<KeyMessage> messages = record.list("key_messages", this::keyMessage);
    Content content =
        new Content(
            summary,
            story,
            background,
            messages,
            topics,
            new QuoteDecoder(context, rules).decode(record),
            context.groups(record, "figures", "a figure", this::figure),
            new DecisionDecoder(context).decode(record),
            context.groups(record, "agreements", "an agreement", this::agreement),
            new StepDecoder(context).decode(record),
            context.groups(record, "questions", "a question", this::question));
    return new PlacementDecoder(context, language, content).decoded();
  }

  private Guarded<Markdown> guarded(Node node, String what, Audience usual) {
    return context.items().guarded(node, what, usual, context.report(), values.markdown);
  }

  private String topic(Fields f) {
    return f.optional("topic", context.references()::topic);
  }

  private KeyMessage keyMessage(Node node) {
    return context.plainOr(
        node,
        "a key message",
        (item, text) -> new KeyMessage(item, text, null),
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

  private Agreement agreement(Fields f) {
    Item item = context.items().item(f, "agreements");
    Text title = f.required("title", values.text);
    List<Party> parties = f.oneOrSeveral("parties", n -> context.directory().anybody(n, "a party"));
    List<Party> signedBy =
        f.oneOrSeveral("signed_by", n -> context.directory().person(n, "a signer"));
    String url = f.optional("url", values.url);
    return title == null ? null : new Agreement(item, title, parties, signedBy, url);
  }

  private Question question(Fields f) {
    Item item = context.items().item(f, "questions");
    Text question = f.required("question", values.longText);
    Text answer = f.required("answer", values.longText);
    String topic = topic(f);
    return question == null || answer == null ? null : new Question(item, question, answer, topic);
  }
}
