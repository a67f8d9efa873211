package readout.check.copies;

import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import readout.leak.JointLeakDetector;
import readout.leak.LeakDetector;
import readout.leak.Secret;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.release.Release;

/**
 * Tells whether a record shows its readers what another one withholds from them: an older copy, for
 * example, from before an item got its embargo.
 */
public final class CopyDisclosure {
  private CopyDisclosure() {}

  /**
   * Whether a meeting shows one of several audiences what another meeting withholds from it.
   *
   * @param readers the audiences
   * @param now when embargoes are judged
   */
  public static boolean tells(Meeting one, Meeting other, List<Audience> readers, Instant now) {
    for (Audience audience : readers) {
      Meeting shown = Release.of(one, audience, now).meeting();
      Meeting rest = Release.of(other, audience, now).meeting();
      if (shown != null
          && holds(words(shown), LeakDetector.between(other, rest, () -> "").secrets())) {
        return true;
      }
    }
    return false;
  }

  /** Whether words that readers see hold any of what is withheld from them. */
  public static boolean holds(String words, List<Secret> secrets) {
    return !new JointLeakDetector(List.of(secrets), run -> true).in(words).isEmpty();
  }

  private static String words(Meeting meeting) {
    StringJoiner words = new StringJoiner("\n");
    MeetingTexts.tellWithoutIds(meeting, words::add);
    return words.toString();
  }
}
