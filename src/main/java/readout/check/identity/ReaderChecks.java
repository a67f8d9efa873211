package readout.check.identity;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Listed;
import readout.meeting.RecordPart;
import readout.release.Release;
import readout.release.ReleaseRefusals;
import readout.release.Released;
import readout.release.Withheld;

/**
 * Warns of what free text reveals to the readers of an output; a place is reported once, for the
 * first audience.
 */
public final class ReaderChecks {
  private ReaderChecks() {}

  public static void run(Subject subject, List<Audience> readers, Instant at) {
    Set<Span> reported = new HashSet<>();
    for (Audience audience : readers) {
      Released released = Release.of(subject.meeting(), audience, at);
      if (released.refusal() != null && released.refusal().embargo() != null) {
        Instant end = released.refusal().embargo().until();
        released = Release.of(subject.meeting(), audience, end);
      }
      if (released.refusal() != null && !released.refusal().isOfRecord()) {
        ReleaseRefusals.diagnostics(
                subject.file(), subject.places()::of, released.refusal(), audience)
            .stream()
            .filter(diagnostic -> reported.add(diagnostic.span()))
            .forEach(subject::add);
      }
      if (released.meeting() != null && !released.heldBack().items().isEmpty()) {
        ids(subject, audience, released, reported);
        new NamesInText(subject, audience, released.meeting(), reported).run();
        OutsidersInText.run(subject, audience, released, reported);
        ProseAttribution.run(subject, audience, released.meeting(), reported);
        TypedWords.run(subject, audience, released.meeting(), reported);
        LeftIntroductions.run(subject, audience, released.meeting().content(), reported);
        WithheldIds.run(subject, audience, released.meeting().content(), reported);
      }
      if (released.meeting() != null) {
        OfficesInText.run(subject, audience, released.meeting(), reported);
      }
    }
  }

  /** Ids that outputs replace by neutral ones, as they name a person. */
  private static void ids(
      Subject subject, Audience audience, Released released, Set<Span> reported) {
    for (Withheld item : released.heldBack().items()) {
      Span span = "id".equals(item.key()) ? subject.places().of(item.part(), "id") : null;
      if (span != null && reported.add(span)) {
        String id = id(item.part());
        subject.add(
            subject
                .warning(
                    Code.NAMED_IN_TEXT,
                    span,
                    Told.reveals(id, audience, "a person who is withheld"))
                .label("not printed for them")
                .help("give the item another `id`: pages and data have a neutral one instead"));
      }
    }
  }

  private static String id(RecordPart part) {
    if (part instanceof Delegation delegation) {
      return delegation.id();
    }
    return part instanceof Group group ? group.id() : ((Listed) part).item().id();
  }
}
