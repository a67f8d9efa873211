package readout.decode;

import java.util.List;
import readout.diagnostic.Code;
import readout.meeting.Aside;
import readout.meeting.Attribution;
import readout.meeting.CustomFields;
import readout.meeting.EffectiveAttribution;
import readout.meeting.Item;
import readout.meeting.Outsider;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.meeting.Via;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/** Reads quotes and the asides between them. */
final class QuoteDecoder {
  private final Context context;
  private final Values values;
  private final EffectiveAttribution rules;

  /** Null where the file has no comment. */
  private final QuoteComments comments;

  /**
   * @param rules those of the record and its topics
   */
  QuoteDecoder(Context context, EffectiveAttribution rules) {
    this.context = context;
    this.values = context.values();
    this.rules = rules;
    Report report = context.report();
    this.comments = report.source().indexOf('#') < 0 ? null : new QuoteComments(report);
  }

  List<Utterance> decode(Fields record) {
    return record.list("quotes", this::utterance);
  }

  private Utterance utterance(Node node) {
    return node instanceof MappingNode mapping && isAside(mapping)
        ? context.group(node, "an aside", this::aside)
        : context.group(node, "a quote", this::quote);
  }

  private static boolean isAside(MappingNode mapping) {
    for (Entry entry : mapping.entries()) {
      if (entry.key().text().equals("aside")) {
        return true;
      }
    }
    return false;
  }

  private Aside aside(Fields f) {
    Item item = context.items().item(f, "quotes");
    Text text = f.required("aside", values.longText);
    return text == null ? null : new Aside(item, text);
  }

  private Quote quote(Fields f) {
    Item item = context.items().item(f, "quotes");
    List<Party> speakers = f.oneOrSeveralRequired("speaker", this::speaker);
    Text creditedAs = f.optional("credited_as", values.text);
    Via via = f.optional("via", (n, what) -> values.word(n, what, Via.class));
    Text text = f.optional("text", values.longText);
    Text reported = f.optional("reported", values.longText);
    Text prepared = f.optional("prepared", values.longText);
    exactlyOne(f);
    if (comments != null) {
      comments.check(f, "text");
      comments.check(f, "reported");
      comments.check(f, "prepared");
    }
    String original = f.optional("original", values.languageTag);
    Text translatedBy = f.optional("translated_by", values.text);
    String topic = f.optional("topic", context.references()::topic);
    Attribution rule = f.rule("attribution", (n, what) -> values.word(n, what, Attribution.class));
    Text attributedTo = f.optional("attributed_to", values.text);
    needsDescription(f, topic, rule, attributedTo);
    Text where = f.optional("context", values.longText);
    String at = f.optional("at", this::at);
    String source = f.optional("source", context.references()::source);
    Boolean delivery = f.optional("check_against_delivery", values.flag);
    Boolean question = f.optional("question", this::question);
    return new Quote(
        item,
        speakers,
        creditedAs,
        via == null ? Via.SPEECH : via,
        text == null && reported == null ? prepared : text,
        reported,
        prepared,
        original,
        translatedBy,
        topic,
        rule,
        attributedTo,
        where,
        at,
        source,
        delivery == null ? text == null && prepared != null : delivery,
        question);
  }

  private Party speaker(Node node) {
    return node instanceof MappingNode && !FilePeople.isReference(node)
        ? context.group(node, "a speaker", this::outsider)
        : context.directory().person(node, "`speaker`");
  }

  private Party outsider(Fields f) {
    Text name = f.required("name", values.text);
    Text role = f.optional("role", values.text);
    Text organization = f.optional("organization", values.text);
    CustomFields customFields = f.customFields();
    if (f.has("office")) {
      context.report().add(PersonMistakes.officeOfNobody(context.report(), f.valueSpan("office")));
    }
    return name == null
        ? null
        : new Outsider(name, role, organization, customFields, f.partNumber());
  }

  private void exactlyOne(Fields f) {
    boolean text = f.has("text");
    boolean reported = f.has("reported");
    // A misspelt key is reported as such, and is looked for only where both are missing.
    boolean prepared = f.has("prepared");
    if (reported && prepared && !text) {
      Report report = context.report();
      report.add(
          report
              .error(
                  Code.TEXT_AND_REPORTED,
                  f.keySpan("prepared"),
                  "a quote has both `prepared` and `reported`")
              .label("`prepared` goes with `text` alone")
              .help("write the words as delivered in `text`, or remove one of the two"));
    } else if (text == reported
        && (text || !prepared && !f.hasSlipOf("text", "reported", "prepared"))) {
      Report report = context.report();
      report.add(
          report
              .error(
                  Code.TEXT_AND_REPORTED,
                  f.keySpan(text ? "reported" : "speaker"),
                  text
                      ? "a quote has both `text` and `reported`"
                      : "a quote has neither `text` nor `reported`")
              .label(text ? "only one of them is allowed" : "the words are missing")
              .help(
                  "`text` holds the words as spoken, `reported` the sense in your words: write one"
                      + " of them"));
    }
  }

  private void needsDescription(Fields f, String topic, Attribution own, Text attributedTo) {
    if (rules.ofQuote(topic, own) == Attribution.BACKGROUND && attributedTo == null) {
      Report report = context.report();
      report.add(
          report
              .error(
                  Code.MISSING_ATTRIBUTED_TO,
                  f.keySpan("attribution"),
                  "a quote on background needs `attributed_to`")
              .label("nothing to print in place of the name")
              .help("write the description that was agreed: `attributed_to: a senior official`"));
    }
  }

  private Boolean question(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.text().contains(" ")) {
      String help = "the words belong in `text`; `question: true` marks them as a question";
      context.report().wrongKind(node, what, "true or false", help);
      return null;
    }
    return values.flag.apply(node, what);
  }

  private String at(Node node, String what) {
    String text = values.line(node, what);
    if (text == null || Instants.time(text).isPresent()) {
      return text;
    }
    Report report = context.report();
    String meant = String.join(" ", TimeMistake.help(text));
    report.add(
        report
            .error(Code.BAD_TIME, node.span(), "\"" + text + "\" is not a time")
            .label("expected a time of day or an offset in a recording")
            .help(meant)
            .help("write 10:42, or 00:12:31 for hours, minutes and seconds of a recording"));
    return null;
  }
}
