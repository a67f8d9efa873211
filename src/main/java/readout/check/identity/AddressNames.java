package readout.check.identity;

import java.time.Instant;
import java.util.HashSet;
import readout.check.subject.Subject;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Waiver;
import readout.meeting.Audience;
import readout.record.ReadRecord;
import readout.release.Released;

/**
 * Warns of addresses of a record that reveal to readers a person of whom they must not learn: its
 * id and its aliases, and the ids of the records that it leads to.
 */
public final class AddressNames {
  private AddressNames() {}

  /** Whether a record that has no errors gives reason to warn, which it may waive. */
  public static boolean tell(ReadRecord read, Released released, Audience audience) {
    return !found(read, released, audience).isEmpty();
  }

  /**
   * The warnings of a record that has no errors, without those that it waives.
   *
   * @param released what the readers may see of it
   * @param at when waivers are judged
   */
  public static Diagnostics of(ReadRecord read, Released released, Audience audience, Instant at) {
    Diagnostics warnings = found(read, released, audience);
    warnings.waive(read.decoded().waivers(), Waiver.today(at));
    return warnings;
  }

  private static Diagnostics found(ReadRecord read, Released released, Audience audience) {
    Diagnostics warnings = new Diagnostics();
    if (released.meeting() != null && !released.heldBack().items().isEmpty()) {
      Subject subject =
          new Subject(read.file(), read.decoded().meeting(), read.decoded().places(), warnings);
      new NamesInText(subject, audience, released.meeting(), new HashSet<>()).addresses();
    }
    return warnings;
  }
}
