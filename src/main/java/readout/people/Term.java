package readout.people;

import java.time.LocalDate;
import readout.meeting.date.EdtfDate;
import readout.meeting.date.EdtfPoint;

/**
 * The time in which an office was held. Its first and last day belong to it.
 *
 * @param from when it began; null when that is not known: then it counts as held on any day before
 * @param to when it ended; null when it has not ended
 */
public record Term(EdtfDate from, EdtfDate to) {
  /** Whether an office was held at a meeting. */
  public enum Held {
    /** On each day that the meeting can have been. */
    CERTAINLY,
    /** The dates leave it open, or it was held for a part of the meeting. */
    PERHAPS,
    /** On no such day. */
    NOT
  }

  /**
   * The days that a vague date can mean.
   *
   * @param first the earliest
   * @param last the latest
   */
  private record Days(LocalDate first, LocalDate last) {
    static Days of(EdtfPoint point) {
      if (point == null || point.earliest() == null) {
        return new Days(LocalDate.MIN, LocalDate.MAX);
      }
      return new Days(point.earliestPossible(), point.latestPossible());
    }
  }

  /**
   * Whether an office of this term was held at a meeting.
   *
   * @param meeting its date; of an interval all days count, of a vague date each that it can mean
   */
  public Held at(EdtfDate meeting) {
    LocalDate first = Days.of(meeting.start()).first();
    LocalDate last = Days.of(meeting.interval() ? meeting.end() : meeting.start()).last();
    Days begin = from == null ? new Days(LocalDate.MIN, LocalDate.MIN) : Days.of(from.start());
    Days end = to == null ? new Days(LocalDate.MAX, LocalDate.MAX) : Days.of(to.start());
    if (end.last().isBefore(first) || begin.first().isAfter(last)) {
      return Held.NOT;
    }
    return !begin.last().isAfter(first) && !end.first().isBefore(last)
        ? Held.CERTAINLY
        : Held.PERHAPS;
  }

  /** Whether it ends before it begins, whatever the dates mean. */
  public boolean runsBackwards() {
    return from != null
        && to != null
        && Days.of(from.start()).first().isAfter(Days.of(to.start()).last());
  }

  /** The whole time as an EDTF interval, open where a date is missing; null when both are. */
  public EdtfDate interval() {
    String begin = from == null ? ".." : from.edtf();
    String end = to == null ? ".." : to.edtf();
    return EdtfDate.parse(begin + "/" + end).orElse(null);
  }

  /** Its dates in words, for messages; empty when both are missing. */
  public String described() {
    String begin = from == null ? "" : "from " + from.edtf();
    String end = to == null ? "" : "to " + to.edtf();
    return begin + (begin.isEmpty() || end.isEmpty() ? "" : " ") + end;
  }
}
