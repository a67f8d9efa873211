package readout.note;

import readout.language.Language;
import readout.note.Shape.Fields;
import readout.note.Shape.Many;
import readout.note.Shape.Plain;

/**
 * The names of the template context, version 1. {@code src/site/markdown/templates.md} describes
 * them; a test compares both, and every note that is built, with each other.
 */
public final class Contract {
  private static final Plain T = Plain.TEXT;
  private static final Plain FLAG = Plain.FLAG;
  private static final Shape OPEN = new Shape.Open();

  private final Fields quotation = View.shape(Quotation.class);
  private final Fields text = View.shape(LocalizedText.class);
  private final Fields word = View.shape(LocalizedWord.class);
  private final Fields phrase = View.shape(LocalizedPhrase.class);
  private final Fields markdown = View.shape(LocalizedMarkdown.class);
  private final Fields date = View.shape(LocalizedDate.class);
  private final Fields place = View.shape(LocalizedPlace.class);
  private final Fields topicRef = View.shape(TopicReference.class);
  private final Fields party = party();
  private final Fields source = View.shape(LocalizedSource.class);
  private final Fields quote = quote();
  private final Fields figure =
      item()
          .with("label", text)
          .with("value", text)
          .with("number", T)
          .with("unit", T)
          .with("source", source)
          .with("topic", topicRef)
          .with("as_of", date)
          .with("remark", phrase);
  private final Fields decision = decision();
  private final Fields step = step();

  private Contract() {}

  /** The shape of every note; never null. */
  public static Shape shape() {
    return new Contract().note();
  }

  /** The shape of the page around a note that is written in Markdown; never null. */
  public static Shape page() {
    return new Contract()
        .around(fields("language dir title body"))
        .with("public", FLAG)
        .with("site", SiteShape.fields());
  }

  /** What must be at the top of every note. */
  private Fields around(Fields fields) {
    Fields labels = new Fields();
    Language.of("en").labels().keySet().forEach(name -> labels.with(name, T));
    Fields correction = fields("number").with("date", date).with("text", text).with("line", phrase);
    return fields
        .with("labels", labels)
        .with("notices", many(fields("kind").with("text", phrase)))
        .with("corrections", many(correction.with("x", OPEN)));
  }

  private Fields note() {
    Fields note = fields("id language dir");
    note.with("site", SiteShape.fields());
    note.with("editions", many(fields("lang dir name href").with("current", FLAG)));
    around(note).with("quotation", quotation);
    note.with("aliases", many(T));
    note.with("title", text).with("subtitle", text).with("kind", word);
    note.with("issuer", text).with("reference", text).with("published", date);
    note.with("series", text).with("number", T).with("series_line", phrase).with("status", word);
    flags(note, "draft", "withdrawn", "cancelled");
    note.with("transcript", word).with("part_of", T).with("translation_of", T);
    note.with("date", date).with("time", View.shape(LocalizedTime.class)).with("timezone", T);
    note.with("dateline", phrase)
        .with("when", phrase)
        .with("place", place)
        .with("host", party)
        .with("audience", word);
    flags(note, "public", "internal", "embargoed");
    Fields delegation =
        fields("id anchor")
            .with("name", text)
            .with("country", text)
            .with("country_code", T)
            .with("participants", many(party));
    note.with("delegations", many(delegation.with("x", OPEN)));
    lists(note, party, "other_participants", "apologies", "absent", "mentioned", "participants");
    lists(note, party, "groups");
    note.with("summary", markdown).with("summary_restriction", phrase);
    note.with("background", markdown).with("background_restriction", phrase);
    note.with("key_messages", many(item().with("text", text).with("topic", topicRef)));
    note.with("topics", many(topic()));
    lists(note, quote, "quotes", "statements");
    note.with("figures", many(figure)).with("decisions", many(decision));
    note.with("next_steps", many(step));
    lists(note, quote, "other_quotes", "other_statements");
    lists(note, quote, "verbatim_quotes", "reported_quotes");
    lists(note, quote, "other_verbatim_quotes", "other_reported_quotes");
    Fields said = fields("number anchor").with("title", text).with("restriction", phrase);
    said.with("rule", phrase).with("quotes", many(quote));
    note.with("quoted_topics", many(said)).with("reported_topics", many(said));
    note.with("other_quotes_heading", T);
    note.with("other_figures", many(figure)).with("other_decisions", many(decision));
    lists(note, step, "announced_steps");
    lists(note, step, "other_next_steps", "overdue_steps", "open_steps", "closed_steps");
    Fields agreement = item().with("title", text).with("parties", many(party));
    agreement.with("parties_line", phrase).with("signed_by", many(party));
    note.with("agreements", many(agreement.with("signed_line", phrase).with("url", T)));
    Fields question = item().with("question", text).with("answer", text);
    note.with("questions", many(question.with("topic", topicRef)));
    Fields next = fields("").with("title", text).with("date", date).with("place", place);
    note.with("next_meetings", many(next.with("kind", word).with("line", phrase).with("x", OPEN)));
    Fields contact = item().with("name", text).with("role", text).with("organization", text);
    contact.with("isolate", FLAG);
    note.with("contacts", many(contact.with("email", T).with("phone", T).with("line", phrase)));
    note.with("documents", many(item().with("title", text).with("url", T).with("kind", word)));
    note.with("sources", many(source));
    note.with(
        "credits",
        many(
            fields("").with("role", word).with("name", text).with("line", phrase).with("x", OPEN)));
    return note.with("tags", many(text)).with("linked_data", OPEN).with("x", OPEN);
  }

  private Fields party() {
    Fields party = fields("kind").with("person", FLAG).with("id", T).with("anchor", T);
    for (String name : "name honorific role organization delegation".split(" ")) {
      party.with(name, text);
    }
    party.with("full", phrase).with("short", phrase);
    flags(party, "first", "chair");
    party.with("attendance", word).with("remark", phrase).with("email", T).with("url", T);
    return party.with("restriction", phrase).with("x", OPEN);
  }

  private Fields quote() {
    Fields quote = item().with("aside", FLAG).with("text", text).with("reported", FLAG);
    quote.with("speakers", many(party)).with("attribution", phrase);
    quote.with("reported_line", phrase).with("reported_line_full", phrase);
    quote.with("attribution_full", phrase).with("named", FLAG).with("translated", FLAG);
    quote.with("translation", phrase).with("original", T);
    quote
        .with("original_text", text)
        .with("original_line", phrase)
        .with("context", text)
        .with("at", T);
    quote.with("quotation", quotation).with("original_quotation", quotation);
    quote.with("via", word).with("source", source).with("check_against_delivery", FLAG);
    quote.with("other_remarks", many(phrase));
    return quote.with("remarks", many(phrase)).with("topic", topicRef).with("rule", word);
  }

  private Fields decision() {
    Fields decision = item().with("text", text).with("status", word).with("adopted", FLAG);
    decision.with("lead", phrase);
    decision.with("moved_by", party).with("seconded_by", party).with("moved_line", phrase);
    Fields option = fields("").with("option", word).with("count", T).with("voters", many(party));
    decision.with("vote", many(option.with("voters_line", phrase)));
    decision.with("vote_result", word);
    return decision.with("vote_line", phrase).with("topic", topicRef);
  }

  private Fields step() {
    Fields step = item().with("action", text).with("owners", many(party));
    step.with("owners_line", phrase).with("due", date).with("due_line", phrase);
    step.with("status", word).with("state", phrase).with("lead", phrase);
    step.with("assignment", phrase).with("details", phrase);
    flags(step, "at_next_meeting", "open", "overdue", "proposed", "done", "dropped");
    step.with("done_on", date).with("done_line", phrase).with("follows", fields("record step"));
    return step.with("topic", topicRef);
  }

  private Fields topic() {
    Fields topic = item();
    for (String name : "number level heading".split(" ")) {
      topic.with(name, T);
    }
    topic.with("title", text).with("presenter", party).with("presenter_line", phrase);
    topic.with("summary", markdown).with("outcome", markdown);
    Fields brief = fields("level heading").with("summary", markdown).with("outcome", markdown);
    topic.with("brief", brief);
    lists(topic, quote, "quotes", "statements");
    topic.with("figures", many(figure)).with("decisions", many(decision));
    topic.with("next_steps", many(step)).with("rule", phrase);
    return topic.with("topics", many(topic));
  }

  private Fields item() {
    return fields("id anchor").with("restriction", phrase).with("x", OPEN);
  }

  private static Fields fields(String names) {
    Fields fields = new Fields();
    for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
      fields.with(name, T);
    }
    return fields;
  }

  private static void flags(Fields fields, String... names) {
    for (String name : names) {
      fields.with(name, FLAG);
    }
  }

  private static void lists(Fields fields, Shape item, String... names) {
    for (String name : names) {
      fields.with(name, many(item));
    }
  }

  private static Many many(Shape item) {
    return new Many(item);
  }
}
