package readout.meeting;

import java.time.LocalDate;
import readout.meeting.date.EdtfDate;
import readout.meeting.date.EdtfPoint;

/**
 * By when a next step is to be done.
 *
 * @param date the date, or null when it is the next meeting, whenever that takes place
 */
public record Due(EdtfDate date) {
  /** The next meeting, as records write it. */
  public static final String NEXT_MEETING_KEY = "next-meeting";

  /** By the next meeting. */
  public static final Due NEXT_MEETING = new Due(null);

  /** Whether it is the next meeting instead of a date. */
  public boolean isNextMeeting() {
    return date == null;
  }

  /** Whether it has passed for certain on a day; the next meeting never has. */
  public boolean isOver(LocalDate today) {
    LocalDate latest = latest();
    return latest != null && latest.isBefore(today);
  }

  /**
   * The last day it can mean, or null when that is not known. What is marked {@code ?} or {@code ~}
   * may be off by as much as it is long.
   */
  public LocalDate latest() {
    EdtfPoint last = date == null ? null : date.interval() ? date.end() : date.start();
    return last == null ? null : last.latestPossible();
  }
}
