package readout.proof;

import java.time.Instant;
import readout.meeting.Audience;

/**
 * Who may see a part of a generated record, as its YAML says it.
 *
 * @param audience its audience, or null
 * @param embargo whether it is under embargo, was so, or never was
 */
record Guard(Audience audience, Embargo embargo) {
  /** The instant at which generated records are judged. */
  static final Instant NOW = Instant.parse("2026-05-13T12:00:00Z");

  static final Guard NONE = new Guard(null, Embargo.NONE);

  /** What a record says of an embargo. */
  enum Embargo {
    NONE(""),
    OVER("2026-05-13T11:59:59Z"),
    HOLDS("2026-05-13T12:00:01Z");

    private final String until;

    Embargo(String until) {
      this.until = until;
    }
  }

  /** Whether an output may hold it, as the record format has it. */
  boolean isVisible(Audience output, Audience unsaid) {
    Audience meantFor = audience == null ? unsaid : audience;
    return output.ordinal() >= meantFor.ordinal() && !isUnderEmbargo(output);
  }

  boolean isUnderEmbargo(Audience output) {
    return output == Audience.PUBLIC && embargo == Embargo.HOLDS;
  }

  /** Whether it names an audience that is as wide as that of the output. */
  boolean namesWider(Audience output) {
    return audience != null && output.ordinal() >= audience.ordinal();
  }

  /** Its keys in a flow mapping, each after a comma. */
  String yaml() {
    return (audience == null ? "" : ", audience: " + audience.key())
        + (embargo == Embargo.NONE ? "" : ", embargo: " + embargo.until);
  }
}
