package readout.decode;

import java.util.List;
import readout.diagnostic.Code;
import readout.meeting.Due;
import readout.meeting.Item;
import readout.meeting.NextStep;
import readout.meeting.Party;
import readout.meeting.StepReference;
import readout.meeting.StepStatus;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/** Reads who does what by when. */
final class StepDecoder {
  private final Context context;
  private final Values values;

  StepDecoder(Context context) {
    this.context = context;
    this.values = context.values();
  }

  List<NextStep> decode(Fields record) {
    return context.groups(record, "next_steps", "a next step", this::step);
  }

  private NextStep step(Fields f) {
    Item item = context.items().item(f, "next_steps");
    Text action = f.required("action", values.longText);
    List<Party> owners = f.oneOrSeveral("owner", n -> context.directory().anybody(n, "the owner"));
    Due due = f.optional("due", this::due);
    StepStatus status = f.optional("status", (n, what) -> values.word(n, what, StepStatus.class));
    EdtfDate done = f.optional("done", values.date);
    if (done != null && status != null && status != StepStatus.DONE) {
      contradiction(f, status, done);
    }
    String topic = f.optional("topic", context.references()::topic);
    StepReference follows = f.optional("follows", this::follows);
    StepStatus said = status == null && done != null ? StepStatus.DONE : status;
    return action == null
        ? null
        : new NextStep(item, action, owners, due, said, done, topic, follows);
  }

  private Due due(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.text().strip().equals(Due.NEXT_MEETING_KEY)) {
      values.line(node, what);
      return Due.NEXT_MEETING;
    }
    EdtfDate date = values.date(node, what);
    return date == null ? null : new Due(date);
  }

  private void contradiction(Fields f, StepStatus status, EdtfDate done) {
    Report report = context.report();
    report.add(
        report
            .error(
                Code.DONE_AND_OPEN,
                f.valueSpan("status"),
                "the step was done on " + done.edtf() + ", but its status is " + status.key())
            .label("the step is done, or it is not")
            .also(f.valueSpan("done"), "done on this date")
            .help("if it is done, leave out `status`")
            .help("if it is not, leave out `done`"));
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
    Report report = context.report();
    report.add(
        report
            .error(Code.BAD_FOLLOWS, node.span(), "\"" + text + "\" does not name an earlier step")
            .label("expected record-id#step-id")
            .help("write the id of the earlier record, a #, and the id of its step"));
    return null;
  }
}
