package readout.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import readout.meeting.date.EdtfDate;

/**
 * Who does what by when.
 *
 * @param item id, audience, embargo and custom fields
 * @param action what is to be done
 * @param owners who does it
 * @param due by when, or null
 * @param status how far it has come, or null when the record does not say: then it is open
 * @param done when it was done, or null
 * @param topic a topic's id, or null
 * @param follows the step of an earlier meeting that it continues, or null
 */
public record NextStep(
    Item item,
    Text action,
    List<Party> owners,
    Due due,
    StepStatus status,
    EdtfDate done,
    String topic,
    StepReference follows)
    implements Listed {
  /** Copies the list. */
  public NextStep {
    owners = List.copyOf(owners);
  }

  /** Whether it is still to be done. */
  public boolean isOpen() {
    return status == null || status.isOpen();
  }

  /** Whether it is open and its time has passed for certain. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && due != null && due.isOver(today);
  }

  /**
   * From when it is overdue unless it is done: the end of the last day that its time can mean. Null
   * when it is not open or its time has no end.
   *
   * @param zone whose days count
   */
  public Instant overdueFrom(ZoneId zone) {
    LocalDate last = !isOpen() || due == null ? null : due.latest();
    return last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The same under what an item says and under a topic, which may be null. */
  public NextStep with(Item item, String topic) {
    return new NextStep(item, action, owners, due, status, done, topic, follows);
  }

  /** The same, done by others. */
  public NextStep withOwners(List<Party> owners) {
    return new NextStep(item, action, owners, due, status, done, topic, follows);
  }

  /** The same with another step that it continues, which may be null. */
  public NextStep withFollows(StepReference follows) {
    return new NextStep(item, action, owners, due, status, done, topic, follows);
  }
}
