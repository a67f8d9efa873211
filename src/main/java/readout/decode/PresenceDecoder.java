package readout.decode;

import java.time.LocalTime;
import readout.diagnostic.Code;
import readout.meeting.Guarded;
import readout.meeting.MeetingPoint;
import readout.meeting.Participant;
import readout.meeting.Presence;
import readout.meeting.Text;
import readout.yaml.Node;

/** Reads when a participant came and left, and why they were away. */
final class PresenceDecoder {
  private final Context context;

  PresenceDecoder(Context context) {
    this.context = context;
  }

  /** What a participant's keys say of it. */
  record Written(MeetingPoint from, MeetingPoint until, Guarded<Text> reason) {
    Presence of(Participant who) {
      return new Presence(who, from, until, reason);
    }
  }

  /** Reads the keys; {@link PresenceChecks} compares them. */
  Written read(Fields f) {
    MeetingPoint from = f.optional("from", this::point);
    MeetingPoint until = f.optional("until", this::point);
    Guarded<Text> reason =
        f.optional(
            "reason",
            (n, what) ->
                context.items().guarded(n, what, null, context.report(), context.values().text));
    return new Written(from, until, reason);
  }

  private MeetingPoint point(Node node, String what) {
    String text = context.values().line(node, what);
    if (text == null) {
      return null;
    }
    LocalTime time = Instants.time(text).orElse(null);
    if (time != null) {
      return new MeetingPoint(time, null);
    }
    String meant = String.join(" ", TimeMistake.help(text));
    if (!meant.isEmpty() && !context.references().hasTopic(text)) {
      Report report = context.report();
      report.add(
          report
              .error(Code.BAD_TIME, node.span(), "\"" + text + "\" is not a time of day")
              .label("expected hours and minutes, or the `id` of a topic")
              .help(meant));
      return null;
    }
    String topic = context.references().topic(node, what);
    return topic == null ? null : new MeetingPoint(null, topic);
  }
}
