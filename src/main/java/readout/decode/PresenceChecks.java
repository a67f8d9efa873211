package readout.decode;

import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Span;
import readout.meeting.Attendance;
import readout.meeting.MeetingPoint;
import readout.meeting.Occasion;
import readout.meeting.Participant;
import readout.meeting.Presence;

/** Finds arrivals and departures that cannot be, and reasons of those who were not away. */
final class PresenceChecks {
  private final Context context;
  private final boolean isOneDay;

  /**
   * @param occasion when the meeting was; its date may be null after an error
   */
  PresenceChecks(Context context, Occasion occasion) {
    this.context = context;
    boolean overnight =
        occasion.time() != null
            && occasion.time().end() != null
            && occasion.time().end().isBefore(occasion.time().start());
    this.isOneDay = !overnight && occasion.date() != null && !occasion.date().interval();
  }

  void check(Presence presence) {
    Participant who = presence.who();
    boolean away = presence.from() != null || presence.until() != null;
    if (away && !who.attendance().isThere()) {
      String key = presence.from() == null ? "until" : "from";
      add(
          error(at(who, key), name(who) + " was not at the meeting, but has `" + key + "`")
              .label("a part of the meeting")
              .also(at(who, "attendance"), "`attendance` says " + who.attendance().key())
              .help("correct `attendance`, or remove `" + key + "`"));
    } else if (isBefore(presence.until(), presence.from())) {
      add(
          error(at(who, "until"), name(who) + " leaves before they arrive")
              .label("`until` is before `from`")
              .also(at(who, "from"), "the arrival")
              .help("`from` is the arrival, `until` the departure: correct one of them")
              .help("for an absence in between, write `attendance: part`"));
    }
    boolean absent =
        who.attendance() == Attendance.PART
            || who.attendance() == Attendance.APOLOGIES
            || who.attendance() == Attendance.ABSENT;
    if (presence.reason() != null && !away && !absent) {
      add(
          error(at(who, "reason"), name(who) + " has a `reason`, but was not away")
              .label("says why somebody was away")
              .help("add `attendance: apologies` or `attendance: absent`, or `from` or `until`"));
    }
  }

  /** Whether two points are in the wrong order; a time and an item cannot be compared. */
  private boolean isBefore(MeetingPoint until, MeetingPoint from) {
    if (until == null || from == null) {
      return false;
    }
    if (until.time() != null && from.time() != null) {
      return isOneDay && until.time().isBefore(from.time());
    }
    return until.topic() != null
        && from.topic() != null
        && context.references().order(until.topic()) < context.references().order(from.topic());
  }

  private Span at(Participant who, String key) {
    return context.places().of(who, key);
  }

  private static String name(Participant who) {
    return who.name().variants().get(0).value();
  }

  private Diagnostic error(Span span, String message) {
    return context.report().error(Code.BAD_PRESENCE, span, message);
  }

  private void add(Diagnostic diagnostic) {
    context.report().add(diagnostic);
  }
}
