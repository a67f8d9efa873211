package readout.release;

import java.util.List;
import readout.meeting.Meeting;
import readout.meeting.StepReference;

/**
 * What an audience may see of a meeting.
 *
 * @param meeting the meeting without what is not for them, or null when nothing may leave
 * @param heldBack how many items stayed behind
 * @param refusal why nothing may leave, or null
 * @param follows what each next step of the meeting continues, in their order, null where it is
 *     nothing: for a site, which knows whether the other record is for the same readers
 */
public record Released(
    Meeting meeting, HeldBack heldBack, Refusal refusal, List<StepReference> follows) {}
