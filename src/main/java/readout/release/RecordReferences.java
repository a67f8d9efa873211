package readout.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import readout.meeting.Approval;
import readout.meeting.Meeting;
import readout.meeting.NextStep;
import readout.meeting.StepLink;
import readout.meeting.StepReference;

/**
 * Withholds references to other records. One record cannot know who may see another, and an id such
 * as {@code secret-talks} reveals that it exists: they are for internal readers only.
 */
final class RecordReferences {
  private static final String RULE = "the other record may be for fewer readers";

  private final AudiencePolicy admission;
  private final Meeting meeting;
  private final List<StepLink> links = new ArrayList<>();
  private final List<String> approved = new ArrayList<>();

  RecordReferences(AudiencePolicy admission, Meeting meeting) {
    this.admission = admission;
    this.meeting = meeting;
  }

  /** The step that a step continues, or null when the output does not tell. */
  StepReference inOutput(NextStep step) {
    links.add(new StepLink(step.item().id(), step.follows()));
    if (step.follows() == null || admission.isInternal()) {
      return step.follows();
    }
    admission.heldBack("reference", RULE, step, "follows");
    return null;
  }

  /** The links of each step of the output, for every audience. */
  List<StepLink> links() {
    return Collections.unmodifiableList(links);
  }

  /** The id of a record whose minutes were approved, or null when the output does not tell. */
  String approved(Approval approval) {
    approved.add(approval.record());
    if (admission.isInternal()) {
      return approval.record();
    }
    admission.heldBack("reference", RULE, approval);
    return null;
  }

  /** The records whose minutes the meeting approved, whoever may know. */
  List<String> approved() {
    return Collections.unmodifiableList(approved);
  }

  /** The id of another record, or null when the output does not tell. */
  String inOutput(String record, String key) {
    if (record == null || admission.isInternal()) {
      return record;
    }
    admission.heldBack("reference", RULE, meeting, key);
    return null;
  }
}
