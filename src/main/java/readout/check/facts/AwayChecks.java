package readout.check.facts;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.Decision;
import readout.meeting.Interest;
import readout.meeting.MeetingPoint;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Presence;
import readout.meeting.Quote;
import readout.meeting.RecordPart;
import readout.meeting.Topic;
import readout.meeting.Utterance;
import readout.meeting.VoteOption;

/**
 * Warns of participants who speak or decide before they came, after they left, or on topics for
 * which they left the room.
 */
public final class AwayChecks {
  /** The form of a time of day; other times of quotes are offsets in a recording. */
  private static final int TIME_OF_DAY = "10:42".length();

  private final Subject subject;
  private final Map<Integer, Presence> presences = new HashMap<>();

  /** The ids of a topic and of all above it, and its place in the agenda, by its id. */
  private final Map<String, List<String>> paths = new HashMap<>();

  private final List<Interest> withdrawn = new ArrayList<>();
  private final Map<String, Integer> order = new HashMap<>();

  private AwayChecks(Subject subject) {
    this.subject = subject;
    subject.meeting().people().presences().forEach(p -> presences.put(of(p), p));
    learn(subject.meeting().content().topics(), List.of());
    for (Interest interest : subject.meeting().formalities().interests()) {
      if (interest.withdrew() && interest.topic() != null) {
        if (interest.person() instanceof Participant) {
          withdrawn.add(interest);
        }
      }
    }
  }

  public static void run(Subject subject) {
    AwayChecks checks = new AwayChecks(subject);
    if (checks.presences.isEmpty() && checks.withdrawn.isEmpty()) {
      return;
    }
    checks.presenters(subject.meeting().content().topics());
    for (Utterance utterance : subject.meeting().content().utterances()) {
      if (utterance instanceof Quote quote) {
        for (Party speaker : quote.speakers()) {
          checks.check(speaker, quote, "speaker", "speaks", quote.topic(), time(quote.at()));
        }
      }
    }
    subject.meeting().content().decisions().forEach(checks::decision);
  }

  private static int of(Presence presence) {
    return presence.who().partNumber();
  }

  private void learn(List<Topic> topics, List<String> above) {
    for (Topic topic : topics) {
      List<String> path = new ArrayList<>(above);
      String id = topic.item().id();
      if (id != null) {
        path.add(id);
        paths.put(id, path);
        order.put(id, order.size());
      }
      learn(topic.topics(), path);
    }
  }

  private void presenters(List<Topic> topics) {
    for (Topic topic : topics) {
      check(topic.presenter(), topic, "presenter", "presents a topic", topic.item().id(), null);
      presenters(topic.topics());
    }
  }

  private void decision(Decision d) {
    check(d.movedBy(), d, "moved_by", "moves a decision", d.topic(), null);
    check(d.secondedBy(), d, "seconded_by", "seconds a decision", d.topic(), null);
    for (VoteOption option : d.vote().options()) {
      for (Party voter : option.voters()) {
        check(voter, d, "vote", "votes", d.topic(), null);
      }
    }
  }

  private void check(
      Party party, RecordPart part, String key, String does, String topic, LocalTime at) {
    for (Interest interest : withdrawn) {
      if (party != null
          && party.partNumber() == interest.person().partNumber()
          && paths.getOrDefault(topic, List.of()).contains(interest.topic())) {
        withdrew((Participant) party, part, key, does, interest);
        return;
      }
    }
    Presence presence = party instanceof Participant p ? presences.get(p.partNumber()) : null;
    if (presence == null) {
      return;
    }
    if (isBefore(topic, at, presence.from())) {
      warn(presence, part, key, does + " before they came", "from", "came");
    } else if (isAfter(topic, at, presence.until())) {
      warn(presence, part, key, does + " after they left", "until", "left");
    }
  }

  private boolean isBefore(String topic, LocalTime at, MeetingPoint from) {
    if (from == null) {
      return false;
    }
    return from.time() == null
        ? compare(topic, from.topic()) < 0
        : at != null && isOneDay() && at.isBefore(from.time());
  }

  private boolean isAfter(String topic, LocalTime at, MeetingPoint until) {
    if (until == null) {
      return false;
    }
    return until.time() == null
        ? compare(topic, until.topic()) > 0
        : at != null && isOneDay() && at.isAfter(until.time());
  }

  private boolean isOneDay() {
    return !subject.meeting().occasion().date().interval();
  }

  /** Which of two topics comes first; 0 where one is below the other, or one is not known. */
  private int compare(String one, String other) {
    if (one == null || !order.containsKey(one) || !order.containsKey(other)) {
      return 0;
    }
    return paths.get(one).contains(other) || paths.get(other).contains(one)
        ? 0
        : Integer.compare(order.get(one), order.get(other));
  }

  private static LocalTime time(String at) {
    if (at == null || at.length() != TIME_OF_DAY) {
      return null;
    }
    try {
      return LocalTime.parse(at);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private void withdrew(
      Participant person, RecordPart part, String key, String does, Interest interest) {
    String name = person.name().variants().get(0).value();
    String message = name + " " + does + " on a topic for which they left the room";
    subject.add(
        subject
            .warning(Code.AWAY_FROM_ITEM, subject.places().of(part, key), message)
            .label("not in the room, says the declaration of interest")
            .also(subject.places().of(interest, "withdrew"), "left the room")
            .help("correct `withdrew`, or who is named here"));
  }

  private void warn(
      Presence presence, RecordPart part, String key, String does, String point, String label) {
    String name = presence.who().name().variants().get(0).value();
    subject.add(
        subject
            .warning(Code.AWAY_FROM_ITEM, subject.places().of(part, key), name + " " + does)
            .label("not in the room, says the list of participants")
            .also(subject.places().of(presence.who(), point), label)
            .help("correct `" + point + "`, or who is named here"));
  }
}
