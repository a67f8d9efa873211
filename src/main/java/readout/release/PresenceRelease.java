package readout.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.meeting.Content;
import readout.meeting.Guarded;
import readout.meeting.MeetingPoint;
import readout.meeting.Participant;
import readout.meeting.People;
import readout.meeting.Presence;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Topic;

/**
 * Takes out arrivals and departures that readers must not learn of: those of people who are not in
 * the output, those by items that are not, and all of them where words of somebody unnamed are in
 * it, for who was in the room narrows down who spoke.
 */
final class PresenceRelease {
  /** Why nothing tells who was in the room when. */
  static final String UNNAMED = "a speaker is not named";

  private final AudiencePolicy admission;
  private final Names names;
  private final Set<String> topics = new HashSet<>();
  private final boolean hides;

  /**
   * @param content what the output holds
   */
  PresenceRelease(AudiencePolicy admission, Names names, Content content) {
    this.admission = admission;
    this.names = names;
    learn(content.topics());
    this.hides = !admission.isInternal() && hasUnnamed(content);
  }

  /** Whether somebody is quoted who is not named: then nothing tells who was in the room when. */
  static boolean hasUnnamed(Content content) {
    return content.utterances().stream().anyMatch(u -> u instanceof Quote q && !q.isNamed());
  }

  private void learn(List<Topic> list) {
    for (Topic topic : list) {
      topics.add(topic.item().id());
      learn(topic.topics());
    }
  }

  /** Those of some that the output may hold, for people whom it lists. */
  List<Presence> released(List<Presence> presences, People lists) {
    List<Presence> kept = new ArrayList<>();
    for (Presence p : presences) {
      Participant who = (Participant) names.of(p.who());
      if (who != null && lists.participants().contains(who)) {
        Presence released =
            new Presence(
                who,
                point(p.from(), p.who(), "arrival", "from"),
                point(p.until(), p.who(), "departure", "until"),
                null);
        Presence whole = withReason(released, p);
        if (!whole.isEmpty()) {
          kept.add(whole);
        }
      }
    }
    return kept;
  }

  /** The reason of an arrival or departure goes where that went. */
  private Presence withReason(Presence released, Presence p) {
    boolean away = p.from() != null || p.until() != null;
    boolean gone = released.from() == null && released.until() == null;
    if (away && gone && p.reason() != null) {
      admission.heldBack("reason", "what it explains is withheld", p.who(), "reason");
      return released;
    }
    Guarded<Text> reason = admission.admitted(p.reason(), "reason");
    return new Presence(released.who(), released.from(), released.until(), reason);
  }

  private MeetingPoint point(MeetingPoint point, Participant who, String kind, String key) {
    if (point == null) {
      return null;
    }
    boolean known = point.topic() == null || topics.contains(point.topic());
    if (known && !hides) {
      return point;
    }
    admission.heldBack(kind, known ? UNNAMED : "its topic is withheld", who, key);
    return null;
  }
}
