package readout.meeting;

import java.util.List;

/**
 * Who does what by when.
 *
 * @param item id, audience, embargo and extra fields
 * @param action what is to be done
 * @param owners who does it
 * @param due by when, or null
 * @param status how far it has come
 * @param done when it was done, or null
 * @param topic a topic's id, or null
 * @param follows the step of an earlier meeting that it continues, or null
 */
public record NextStep(
    Item item,
    Text action,
    List<Party> owners,
    EdtfDate due,
    StepStatus status,
    EdtfDate done,
    String topic,
    StepReference follows)
    implements Listed {
  /** Copies the list. */
  public NextStep {
    owners = List.copyOf(owners);
  }
}
