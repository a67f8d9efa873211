package readout.check.facts;

import java.time.LocalDate;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Span;
import readout.meeting.NextMeeting;
import readout.meeting.NextStep;
import readout.meeting.date.EdtfDate;

/** Warns of future dates that are before the meeting. */
public final class DateChecks {
  private DateChecks() {}

  public static void run(Subject subject) {
    LocalDate held = subject.meeting().occasion().date().earliest();
    if (held == null) {
      return;
    }
    for (NextStep step : subject.meeting().content().nextSteps()) {
      if (step.follows() == null && step.isOverdue(held)) {
        String due = "the step is due " + step.due().date().edtf();
        Span span = subject.places().of(step, "due");
        subject.add(
            warning(subject, span, due)
                .help("if it continues a step of an earlier meeting, say so with `follows`"));
      }
    }
    for (NextMeeting next : subject.meeting().closing().nextMeetings()) {
      if (isBefore(next.date(), held)) {
        Span span = subject.places().of(next, "date");
        subject.add(warning(subject, span, "the next meeting is on " + next.date().edtf()));
      }
    }
  }

  private static boolean isBefore(EdtfDate date, LocalDate held) {
    return date != null && date.isOver(held);
  }

  private static Diagnostic warning(Subject subject, Span span, String what) {
    return subject
        .warning(Code.DATE_BEFORE_MEETING, span, what + ", before the meeting")
        .label("is the year right?")
        .also(subject.places().of(subject.meeting(), "date"), "the date of the meeting");
  }
}
