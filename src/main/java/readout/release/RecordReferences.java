package readout.release;

import readout.meeting.About;
import readout.meeting.NextStep;
import readout.meeting.StepReference;

/**
 * References to other records. One record cannot tell who may see another, and an id such as {@code
 * secret-talks} tells that it exists: they stay on one's own side.
 */
final class RecordReferences {
  private static final String RULE = "the other record may be for fewer readers";

  private final Admission admission;

  RecordReferences(Admission admission) {
    this.admission = admission;
  }

  /** The step that a step continues, or null when the output does not tell. */
  StepReference inOutput(NextStep step) {
    if (step.follows() == null || admission.isInternal()) {
      return step.follows();
    }
    admission.heldBack("reference", RULE, step, "follows");
    return null;
  }

  /** The id of another record, or null when the output does not tell. */
  String inOutput(String record, About about, String key) {
    if (record == null || admission.isInternal()) {
      return record;
    }
    admission.heldBack("reference", RULE, about, key);
    return null;
  }
}
