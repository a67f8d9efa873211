package readout.release;

import java.util.Set;
import java.util.regex.Pattern;
import readout.meeting.Delegation;
import readout.meeting.Fingerprint;
import readout.meeting.Group;
import readout.meeting.Participant;

/**
 * Gives people and bodies ids that are made of their own names, where the ids that the author typed
 * name another person of whom the readers must not learn: {@code petrov-aide}.
 */
final class NeutralParties {
  private static final Pattern NEUTRAL = Pattern.compile("[pdg][0-9a-f]{8}");

  private final String language;
  private final Set<String> telling;

  /**
   * @param language BCP 47 tag of the record
   * @param telling the ids that name a person
   */
  NeutralParties(String language, Set<String> telling) {
    this.language = language;
    this.telling = telling;
  }

  /** Whether an id has the form of those that are given here. */
  static boolean isNeutral(String id) {
    return NEUTRAL.matcher(id).matches();
  }

  Participant of(Participant p) {
    return tells(p.item().id())
        ? p.with(
            p.item().withId("p" + Fingerprint.of(language, p.name())), p.delegation(), p.email())
        : p;
  }

  Delegation of(Delegation d) {
    return tells(d.id())
        ? new Delegation(
            "d" + Fingerprint.of(language, d.name()),
            d.name(),
            d.country(),
            d.customFields(),
            d.partNumber())
        : d;
  }

  Group of(Group g) {
    return tells(g.id())
        ? new Group(
            "g" + Fingerprint.of(language, g.name()), g.name(), g.customFields(), g.partNumber())
        : g;
  }

  private boolean tells(String id) {
    return id != null && telling.contains(id);
  }
}
