package readout.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.release.Release;
import readout.release.Released;

/**
 * What free text tells the readers of an output; a place is reported once, for the first of them.
 */
final class ReaderChecks {
  private ReaderChecks() {}

  static void run(Subject subject, List<Audience> readers, Instant at) {
    Set<Span> reported = new HashSet<>();
    for (Audience audience : readers) {
      Released released = Release.of(subject.meeting(), audience, at);
      if (released.refusal() != null && released.refusal().embargo() != null) {
        Instant end = released.refusal().embargo().until();
        released = Release.of(subject.meeting(), audience, end);
      }
      if (released.meeting() != null && !released.heldBack().items().isEmpty()) {
        new NamesInText(subject, audience, released.meeting(), reported).run();
      }
    }
  }
}
