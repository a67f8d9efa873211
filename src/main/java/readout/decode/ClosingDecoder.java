package readout.decode;

import java.util.List;
import readout.diagnostic.Code;
import readout.meeting.Closing;
import readout.meeting.Contact;
import readout.meeting.Credit;
import readout.meeting.CustomFields;
import readout.meeting.Document;
import readout.meeting.Item;
import readout.meeting.Kind;
import readout.meeting.NextMeeting;
import readout.meeting.Place;
import readout.meeting.Source;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/** Reads what is at the end of a record. */
final class ClosingDecoder {
  private final Context context;
  private final Values values;
  private final Occasions occasions;

  ClosingDecoder(Context context, Occasions occasions) {
    this.context = context;
    this.values = context.values();
    this.occasions = occasions;
  }

  /** The sources, read first: figures and quotes refer to them. */
  List<Source> sources(Fields record) {
    return context.groups(record, "sources", "a source", this::source);
  }

  Closing decode(Fields record, List<Source> sources) {
    return new Closing(
        record.oneOrSeveral(
            "next_meeting", n -> context.group(n, "a next meeting", this::nextMeeting)),
        context.groups(record, "contacts", "a contact", this::contact),
        context.groups(record, "documents", "a document", this::document),
        sources,
        record.list("credits", this::credit),
        record.list("tags", n -> values.text(n, "a tag")));
  }

  private Source source(Fields f) {
    Item item = context.items().item(f, "sources");
    if (item.id() != null) {
      context.references().source(item.id());
    }
    Text title = f.required("title", values.text);
    String url = f.optional("url", values.url);
    Text publisher = f.optional("publisher", values.text);
    EdtfDate date = f.optional("date", values.date);
    return title == null ? null : new Source(item, title, url, publisher, date);
  }

  private NextMeeting nextMeeting(Fields f) {
    Text title = f.optional("title", values.text);
    EdtfDate date = f.optional("date", values.date);
    Place place = f.optional("place", occasions::place);
    Kind kind = f.optional("kind", occasions::kind);
    CustomFields customFields = f.customFields();
    NextMeeting next = new NextMeeting(title, date, place, kind, customFields, f.partNumber());
    if (next.isEmpty()) {
      Report report = context.report();
      report.add(
          report
              .error(Code.MISSING_KEY, f.span(), "a next meeting has no title, date or place")
              .help("give it a `title`, a `date` or a `place`, or leave it out"));
      return null;
    }
    return next;
  }

  private Contact contact(Fields f) {
    Item item = context.items().item(f, "contacts");
    Text name = f.required("name", values.text);
    Text role = f.optional("role", values.text);
    Text organization = f.optional("organization", values.text);
    String email = f.optional("email", values.email);
    String phone = f.optional("phone", values::phone);
    return name == null ? null : new Contact(item, name, role, organization, email, phone);
  }

  private Document document(Fields f) {
    Item item = context.items().item(f, "documents");
    Text title = f.required("title", values.text);
    String url = f.required("url", values.url);
    Text kind = f.optional("kind", values.text);
    return title == null || url == null ? null : new Document(item, title, url, kind);
  }

  private Credit credit(Node node) {
    if (node instanceof ScalarNode) {
      Text text = values.text(node, "a credit");
      return text == null ? null : new Credit(null, text, CustomFields.NONE, text.partNumber());
    }
    return context.group(
        node,
        "a credit",
        f -> {
          Text role = f.required("role", values.text);
          Text name = f.required("name", values.text);
          CustomFields customFields = f.customFields();
          return role == null || name == null
              ? null
              : new Credit(role, name, customFields, f.partNumber());
        });
  }
}
