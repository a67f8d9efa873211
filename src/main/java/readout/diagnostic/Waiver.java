package readout.diagnostic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A statement in a source that a warning is known and accepted for a while.
 *
 * @param code the code of the warning
 * @param reason why, in the author's words
 * @param until the last day it holds, in UTC; the warning comes back the day after
 * @param within the stretch of the source it holds for, or null for all of it
 * @param place where the waiver is
 */
public record Waiver(Code code, String reason, LocalDate until, Span within, Span place) {
  /** The day on which waivers are judged. */
  public static LocalDate today(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /** Whether the waiver is for a diagnostic of its source, whatever the day. */
  public boolean isFor(Diagnostic d) {
    return d.severity() == Severity.WARNING && isFor(d.code(), d.span());
  }

  /**
   * Whether the waiver is for warnings of a code at a place of its source, whatever the day.
   *
   * @param at null for no place
   */
  public boolean isFor(Code warned, Span at) {
    boolean inside =
        within == null || at != null && at.start() >= within.start() && at.start() <= within.end();
    return warned == code && inside;
  }

  /** Whether the waiver is over on a day. */
  public boolean isOver(LocalDate day) {
    return day.isAfter(until);
  }
}
