package readout.note.build;

import java.util.List;
import readout.meeting.Closing;
import readout.meeting.Content;
import readout.meeting.CustomFields;
import readout.meeting.Formalities;
import readout.meeting.Meeting;
import readout.meeting.Occasion;
import readout.meeting.People;
import readout.meeting.Status;

/** What is left of a withdrawn record: a notice with its title, date and corrections. */
final class Withdrawal {
  private Withdrawal() {}

  /** The meeting itself, or the notice that is in its place when it was withdrawn. */
  static Meeting noticeFor(Meeting m) {
    if (m.about().status() != Status.WITHDRAWN) {
      return m;
    }
    return new Meeting(
        m.about(),
        new Occasion(m.occasion().date(), null, null, null, null),
        m.handling(),
        People.NONE,
        new Content(
            null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of()),
        new Closing(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        Formalities.NONE,
        CustomFields.NONE);
  }
}
