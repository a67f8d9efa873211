package readout.release;

import java.util.List;
import readout.meeting.Meeting;
import readout.meeting.StepLink;

/**
 * What an audience may see of a meeting.
 *
 * @param meeting the meeting without what is not for them, or null when nothing may leave
 * @param heldBack how many items were withheld
 * @param refusal why nothing may leave, or null
 * @param links the id of each next step of the meeting and what it continues, in their order: for a
 *     site, which knows whether the other record is for the same readers
 * @param hiddenIds the ids that must not be printed; null when nothing may leave
 * @param approved the records whose minutes the meeting approved, for a site likewise
 */
public record Released(
    Meeting meeting,
    HeldBack heldBack,
    Refusal refusal,
    HiddenIds hiddenIds,
    List<StepLink> links,
    List<String> approved) {
  /** Nothing may leave. */
  static Released refused(HeldBack heldBack, Refusal refusal) {
    return new Released(null, heldBack, refusal, null, List.of(), List.of());
  }
}
