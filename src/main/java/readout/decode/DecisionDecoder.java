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
  private final VoteChecks checks;

  DecisionDecoder(Context context) {
    this.context = context;
    this.values = context.values();
    this.checks = new VoteChecks(context);
    this.votes = new VoteDecoder(context, checks);
  }

  List<Decision> decode(Fields record) {
    return record.list(
        "decisions", n -> context.plainOr(n, "a decision", DecisionDecoder::plain, this::decision));
  }

  private static Decision plain(Item item, Text text) {
    return new Decision(item, text, null, DecisionStatus.ADOPTED, null, null, Vote.NONE);
  }

  private Decision decision(Fields f) {
    Item item = context.items().item(f, "decisions");
    Text text = f.required("text", values.longText);
    String topic = f.optional("topic", context.references()::topic);
    DecisionStatus written =
        f.optional("status", (n, what) -> values.word(n, what, DecisionStatus.class));
    DecisionStatus status = written == null ? DecisionStatus.ADOPTED : written;
    Party movedBy = decider(f, "moved_by", "moves a decision");
    Party secondedBy = decider(f, "seconded_by", "seconds a decision");
    Vote cast = f.optional("vote", (Node n, String what) -> votes.vote(n));
    Vote vote = cast == null ? Vote.NONE : cast;
    checks.result(vote, status, f.valueSpan("vote"));
    return text == null ? null : new Decision(item, text, topic, status, movedBy, secondedBy, vote);
  }

  private Party decider(Fields f, String key, String does) {
    Party party = f.optional(key, context.directory()::person);
    checks.present(party, f.valueSpan(key), key, does);
    return party;
  }
}
