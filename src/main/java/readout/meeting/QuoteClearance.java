package readout.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * What has become of a quote since it was cleared.
 *
 * @param by those who cleared it as it is, the earliest first; empty when nobody has
 * @param changed nobody has, and it stands where a quote did that was cleared and is gone
 */
public record QuoteClearance(List<Signed> by, boolean changed) {
  /**
   * Somebody who cleared it.
   *
   * @param name who
   * @param on when
   */
  public record Signed(String name, LocalDate on) {}

  /** Copies the list. */
  public QuoteClearance {
    by = List.copyOf(by);
  }
}
