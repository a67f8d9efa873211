package readout.people;

import java.util.ArrayList;
import java.util.List;
import readout.meeting.date.EdtfDate;

/**
 * The offices of a person at a meeting.
 *
 * @param held those that were held for certain, in the order of the file
 * @param perhaps those that come before the first of them, or all when there is none, of which the
 *     dates leave open whether they were held
 */
public record HeldOffices(List<Office> held, List<Office> perhaps) {
  /** Copies the lists. */
  public HeldOffices {
    held = List.copyOf(held);
    perhaps = List.copyOf(perhaps);
  }

  static HeldOffices of(List<Office> offices, EdtfDate meeting) {
    List<Office> held = new ArrayList<>();
    List<Office> perhaps = new ArrayList<>();
    for (Office office : offices) {
      Term.Held one = office.term().at(meeting);
      if (one == Term.Held.CERTAINLY) {
        held.add(office);
      } else if (one == Term.Held.PERHAPS && held.isEmpty()) {
        perhaps.add(office);
      }
    }
    return new HeldOffices(held, perhaps);
  }

  /** Whether nothing was held that day, and for certain. */
  public boolean isEmpty() {
    return held.isEmpty() && perhaps.isEmpty();
  }
}
