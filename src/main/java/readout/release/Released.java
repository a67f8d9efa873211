package readout.release;

import readout.meeting.Meeting;

/**
 * What an audience may see of a meeting.
 *
 * @param meeting the meeting without what is not for them, or null when nothing may leave
 * @param heldBack how many items stayed behind
 * @param refusal why nothing may leave, or null
 */
public record Released(Meeting meeting, HeldBack heldBack, Refusal refusal) {}
