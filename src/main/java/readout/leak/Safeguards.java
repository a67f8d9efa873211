package readout.leak;

import java.time.Instant;
import java.util.function.Supplier;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.release.Release;
import readout.release.Released;

/**
 * The two things that keep what is withheld from an output: the release, which takes it out of a
 * meeting, and the wall, which searches what is finished. Tests prove each alone by replacing the
 * other.
 *
 * @param release takes out what is not for an audience
 * @param wall searches what is finished
 */
public record Safeguards(Releasing release, Walling wall) {
  /** Both, as every command has them. */
  public static final Safeguards BOTH = new Safeguards(Release::of, LeakDetector::between);

  /** Takes out of a meeting what is not for an audience. */
  public interface Releasing {
    /** What is left, as {@link Release#of}. */
    Released of(Meeting meeting, Audience audience, Instant now);
  }

  /** Puts a wall between a meeting and those who may see only a part of it. */
  public interface Walling {
    /** The wall, as {@link LeakDetector#between}. */
    LeakDetector between(Meeting whole, Meeting released, Supplier<String> ownWords);
  }
}
