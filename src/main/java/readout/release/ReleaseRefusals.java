package readout.release;

import java.time.Instant;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.meeting.Audience;

/** Why nothing of a record may go to an audience, in words. */
public final class ReleaseRefusals {
  private ReleaseRefusals() {}

  /** The error for a record that is refused. */
  public static Diagnostic diagnostic(String name, Refusal refusal, Audience asked) {
    SourceFile file = new SourceFile(name, "");
    if (refusal.embargo() != null) {
      Instant until = refusal.embargo().until();
      return Diagnostic.error(
              Code.UNDER_EMBARGO,
              file,
              null,
              "the record is under embargo until "
                  + until.atZone(refusal.embargo().zone()).toOffsetDateTime()
                  + " ("
                  + until
                  + "): nothing of it is public before")
          .help("for accredited press: --audience press")
          .help("to see the note as it will be then: --at " + until);
    }
    String own = refusal.recordAudience().key();
    return Diagnostic.error(
            Code.NOT_FOR_AUDIENCE,
            file,
            null,
            "the record is for \"" + own + "\": nothing of it is for \"" + asked.key() + "\"")
        .help("to make a note for that audience: --audience " + own);
  }
}
