package readout.decode;

import java.util.List;
import readout.meeting.Decision;
import readout.meeting.DecisionStatus;
import readout.meeting.Item;
import readout.meeting.Party;
import readout.meeting.Text;
import readout.meeting.Vote;
import readout.yaml.Node;

/** Reads what was decided. */
final class DecisionDecoder {
  private final Context context;
  private final Values values;
  private final VoteDecoder votes;

  DecisionDecoder(Context context) {
    this.context = context;
    this.values = context.values();
    this.votes = new VoteDecoder(context);
  }

  List<Decision> decode(Fields record) {
    return record.list(
        "decisions", n -> context.plainOr(n, "a decision", DecisionDecoder::plain, this::decision));
  }

  private static Decision plain(Text text) {
    return new Decision(Item.PLAIN, text, null, DecisionStatus.ADOPTED, null, null, Vote.NONE);
  }

  private Decision decision(Fields f) {
    Item item = context.items().item(f, "decisions");
    Text text = f.required("text", values.longText);
    String topic = f.optional("topic", context.references()::topic);
    DecisionStatus status =
        f.optional("status", (n, what) -> values.word(n, what, DecisionStatus.class));
    Party movedBy = f.optional("moved_by", context.directory()::person);
    Party secondedBy = f.optional("seconded_by", context.directory()::person);
    Vote vote = f.optional("vote", (Node n, String what) -> votes.vote(n));
    return text == null
        ? null
        : new Decision(
            item,
            text,
            topic,
            status == null ? DecisionStatus.ADOPTED : status,
            movedBy,
            secondedBy,
            vote == null ? Vote.NONE : vote);
  }
}
