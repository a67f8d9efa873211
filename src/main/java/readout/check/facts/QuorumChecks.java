package readout.check.facts;

import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.Attendance;
import readout.meeting.Participant;
import readout.meeting.Quorum;

/** Warns where fewer members were present than the quorum requires. */
public final class QuorumChecks {
  private QuorumChecks() {}

  public static void run(Subject subject) {
    Quorum quorum = subject.meeting().formalities().quorum();
    if (quorum == null || quorum.number().isEmpty()) {
      return;
    }
    int required = quorum.number().getAsInt();
    long listed =
        subject.meeting().people().participants().stream().filter(QuorumChecks::counts).count();
    boolean said = quorum.present() != null;
    long present = said ? quorum.present() : listed;
    if (present >= required || !said && listed == 0) {
      return;
    }
    subject.add(
        subject
            .warning(
                Code.QUORUM_NOT_MET,
                subject.places().of(subject.meeting(), "quorum"),
                "the quorum is " + required + ", and " + present + " were present")
            .label(said ? "`present` says " + present : present + " of the participants count")
            .help(
                said
                    ? "correct the numbers"
                    : "who is remote or there for a part counts, an observer or somebody in"
                        + " attendance does not: correct `attendance` or `quorum`")
            .help("if the meeting was not quorate, say so in the record and waive the warning"));
  }

  private static boolean counts(Participant p) {
    return p.attendance().isThere()
        && p.attendance() != Attendance.IN_ATTENDANCE
        && p.attendance() != Attendance.OBSERVER;
  }
}
