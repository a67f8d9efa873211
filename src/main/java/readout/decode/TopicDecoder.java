package readout.decode;

import java.util.List;
import readout.meeting.Attribution;
import readout.meeting.EffectiveAttribution;
import readout.meeting.Item;
import readout.meeting.Markdown;
import readout.meeting.Party;
import readout.meeting.Text;
import readout.meeting.Topic;
import readout.yaml.Node;

/** Reads the agenda; from then on references find its topics. */
final class TopicDecoder {
  private final Context context;
  private final Values values;
  private final EffectiveAttribution rules;

  /**
   * @param rules takes the rules of the topics
   */
  TopicDecoder(Context context, EffectiveAttribution rules) {
    this.context = context;
    this.rules = rules;
    this.values = context.values();
  }

  List<Topic> decode(Fields record) {
    return record.list("topics", n -> topic(n, null));
  }

  private Topic topic(Node node, Attribution above) {
    return context.group(node, "a topic", f -> topic(f, above));
  }

  private Topic topic(Fields f, Attribution above) {
    Item item = context.items().item(f, "topics");
    Text title = f.required("title", values.text);
    String number = f.optional("number", values.line);
    Party presenter = f.optional("presenter", context.directory()::person);
    Markdown summary = f.optional("summary", values.markdown);
    Markdown outcome = f.optional("outcome", values.markdown);
    Attribution rule = f.rule("attribution", (n, what) -> values.word(n, what, Attribution.class));
    Attribution whole = rules.topic(item.id(), above, rule);
    if (item.id() != null) {
      context.references().topic(item.id());
    }
    List<Topic> below = f.list("topics", n -> topic(n, whole));
    return title == null
        ? null
        : new Topic(item, title, number, presenter, summary, outcome, rule, below);
  }
}
