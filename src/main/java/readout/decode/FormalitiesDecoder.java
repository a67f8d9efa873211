package readout.decode;

import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Code;
import readout.meeting.Approval;
import readout.meeting.ComparedForm;
import readout.meeting.Formalities;
import readout.meeting.Interest;
import readout.meeting.Item;
import readout.meeting.Party;
import readout.meeting.Quorum;
import readout.meeting.Signature;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/** Reads what makes minutes valid: approval, quorum, declared interests, signatures. */
final class FormalitiesDecoder {
  private final Context context;
  private final Values values;
  private final String record;

  /**
   * @param record the id of the record itself, or null after an error
   */
  FormalitiesDecoder(Context context, String record) {
    this.context = context;
    this.values = context.values();
    this.record = record;
  }

  Formalities decode(Fields f) {
    List<Approval> approvals = new ArrayList<>();
    f.oneOrSeveral("approves", n -> approval(n, approvals));
    return new Formalities(
        approvals,
        f.optional("quorum", this::quorum),
        context.groups(f, "interests", "a declaration of interest", this::interest),
        f.oneOrSeveral("signed_by", this::signature));
  }

  private Approval approval(Node node, List<Approval> known) {
    Approval approval =
        node instanceof MappingNode
            ? context.group(node, "an approval", this::approval)
            : plain(values.id(node, "`approves`"), node);
    if (approval == null) {
      return null;
    }
    if (record != null && ComparedForm.same(approval.record(), record)) {
      refuse(node, "a meeting cannot approve its own minutes", "the id of this record itself");
    } else if (known.stream().anyMatch(a -> ComparedForm.same(a.record(), approval.record()))) {
      String twice = "the minutes of \"" + approval.record() + "\" are approved twice";
      refuse(node, twice, "second time");
    } else {
      known.add(approval);
    }
    return approval;
  }

  private Approval plain(String id, Node node) {
    return id == null ? null : new Approval(id, null, context.places().number(node));
  }

  private Approval approval(Fields f) {
    String id = f.required("record", values.id);
    Text title = f.optional("title", values.text);
    return id == null ? null : new Approval(id, title, f.partNumber());
  }

  private void refuse(Node node, String message, String label) {
    context
        .report()
        .add(
            context
                .report()
                .error(Code.BAD_APPROVAL, node.span(), message)
                .label(label)
                .help("write the `id` of the earlier meeting's record"));
  }

  private Quorum quorum(Node node, String what) {
    if (node instanceof MappingNode mapping && !Values.isInLanguages(mapping, "required")) {
      return context.group(node, "a quorum", this::quorum);
    }
    Text required = values.text.apply(node, what);
    return required == null ? null : new Quorum(required, null, context.places().number(node));
  }

  private Quorum quorum(Fields f) {
    Text required = f.required("required", values.text);
    Integer present = f.optional("present", this::count);
    return required == null ? null : new Quorum(required, present, f.partNumber());
  }

  private Integer count(Node node, String what) {
    String text = values.line(node, what);
    if (text == null || text.matches("[0-9]{1,6}")) {
      return text == null ? null : Integer.valueOf(text);
    }
    Report report = context.report();
    report.add(
        report
            .error(Code.BAD_NUMBER, node.span(), "\"" + text + "\" is not a number of people")
            .label("expected digits alone")
            .help("write how many members were present, such as 7"));
    return null;
  }

  private Interest interest(Fields f) {
    Item item = context.items().item(f, "interests");
    Party person = f.required("person", context.directory()::person);
    Text text = f.optional("text", values.text);
    String topic = f.optional("topic", context.references()::topic);
    Boolean withdrew = f.optional("withdrew", values.flag);
    return person == null
        ? null
        : new Interest(item, person, text, topic, withdrew != null && withdrew);
  }

  private Signature signature(Node node) {
    if (node instanceof MappingNode) {
      return context.group(node, "a signature", this::signature);
    }
    Party person = context.directory().person(node, "a signer");
    return person == null ? null : new Signature(person, null, context.places().number(node));
  }

  private Signature signature(Fields f) {
    Party person = f.required("person", context.directory()::person);
    EdtfDate date = f.optional("date", values.date);
    return person == null ? null : new Signature(person, date, f.partNumber());
  }
}
