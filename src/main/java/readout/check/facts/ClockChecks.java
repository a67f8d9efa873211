package readout.check.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Occasion;

/** Warns of a time of day that the clocks skip or show twice on the day of the meeting. */
public final class ClockChecks {
  private static final int EXACT = "2026-05-13".length();

  private ClockChecks() {}

  public static void run(Subject subject) {
    Occasion o = subject.meeting().occasion();
    if (o.time() == null || o.timezone() == null) {
      return;
    }
    LocalDate first = exact(o.date().isoStart());
    if (first != null) {
      check(subject, first, o.time().start());
    }
    LocalDate last = exact(o.date().isoEnd());
    if (last != null && o.time().end() != null) {
      boolean nextDay = last.equals(first) && !o.time().end().isAfter(o.time().start());
      check(subject, nextDay ? last.plusDays(1) : last, o.time().end());
    }
  }

  private static LocalDate exact(String iso) {
    return iso == null || iso.length() != EXACT ? null : LocalDate.parse(iso);
  }

  private static void check(Subject subject, LocalDate day, LocalTime time) {
    Occasion o = subject.meeting().occasion();
    LocalDateTime local = day.atTime(time);
    List<ZoneOffset> offsets = o.timezone().getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return;
    }
    ZoneOffsetTransition change = o.timezone().getRules().getTransition(local);
    Span place = subject.places().of(subject.meeting(), "time");
    String clocks = "the clocks in " + o.timezone().getId();
    String from =
        change.getDateTimeBefore().toLocalTime() + " to " + change.getDateTimeAfter().toLocalTime();
    subject.add(
        subject
            .warning(
                Code.CLOCK_CHANGE,
                place,
                offsets.isEmpty()
                    ? "there is no " + time + " on " + day + " in " + o.timezone().getId()
                    : "it is " + time + " twice on " + day + " in " + o.timezone().getId())
            .label(clocks + " go from " + from + " that night")
            .help(
                offsets.isEmpty()
                    ? "write a time that the clocks show, or correct the date or the `timezone`"
                    : "say in `summary` which of the two is meant: programs take the first"));
  }
}
