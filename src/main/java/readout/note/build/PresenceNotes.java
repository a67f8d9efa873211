package readout.note.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.Attendance;
import readout.meeting.MeetingPoint;
import readout.meeting.Participant;
import readout.meeting.Presence;
import readout.note.AgendaNumbers;
import readout.note.LocalizedText;

/** How participants took part, as minutes say it: when they came and left, and why. */
final class PresenceNotes {
  private final Wording wording;
  private final AgendaNumbers numbers;
  private final Map<Integer, Presence> presences = new HashMap<>();

  PresenceNotes(Wording wording, AgendaNumbers numbers, List<Presence> presences) {
    this.wording = wording;
    this.numbers = numbers;
    presences.forEach(p -> this.presences.put(p.who().partNumber(), p));
  }

  /** The remark beside a name: "chair", "remote", "from item 3"; null when there is none. */
  Phrase remark(Participant p) {
    List<Phrase> remarks = new ArrayList<>();
    if (p.chair()) {
      remarks.add(Phrase.of(wording.language().label("person.chair")));
    }
    if (tells(p.attendance())) {
      remarks.add(Phrase.of(wording.language().label("attendance." + p.attendance().key())));
    }
    return joined(remarks);
  }

  /** The same with arrival, departure and reason, as minutes have it. */
  Phrase detailed(Participant p) {
    Presence presence = presences.get(p.partNumber());
    if (presence == null) {
      return remark(p);
    }
    List<Phrase> remarks = new ArrayList<>();
    boolean away = presence.from() != null || presence.until() != null;
    if (p.chair()) {
      remarks.add(Phrase.of(wording.language().label("person.chair")));
    }
    if (tells(p.attendance()) && !(away && p.attendance() == Attendance.PART)) {
      remarks.add(Phrase.of(wording.language().label("attendance." + p.attendance().key())));
    }
    add(remarks, point("person.from-", presence.from()));
    add(remarks, point("person.until-", presence.until()));
    add(remarks, presence.reason() == null ? null : wording.phrase(presence.reason().value()));
    return joined(remarks);
  }

  /** When they came; null from the beginning. */
  Phrase from(Participant p) {
    Presence presence = presences.get(p.partNumber());
    return presence == null ? null : point("person.from-", presence.from());
  }

  /** When they left; null at the end. */
  Phrase until(Participant p) {
    Presence presence = presences.get(p.partNumber());
    return presence == null ? null : point("person.until-", presence.until());
  }

  /** Why they were away, or null. */
  LocalizedText reason(Participant p) {
    Presence presence = presences.get(p.partNumber());
    return presence == null || presence.reason() == null
        ? null
        : wording.text(presence.reason().value());
  }

  private Phrase point(String key, MeetingPoint point) {
    if (point == null) {
      return null;
    }
    if (point.time() != null) {
      return phrase(key + "time", "time", point.time().toString());
    }
    String number = numbers.of(point.topic());
    return number == null ? null : phrase(key + "item", "number", number);
  }

  private Phrase phrase(String key, String place, String fill) {
    return wording.language().phrase(key, Map.of(place, Phrase.of(fill)));
  }

  private static void add(List<Phrase> remarks, Phrase remark) {
    if (remark != null) {
      remarks.add(remark);
    }
  }

  private static boolean tells(Attendance attendance) {
    return switch (attendance) {
      case REMOTE, PART, OBSERVER -> true;
      case IN_PERSON, IN_ATTENDANCE, APOLOGIES, ABSENT, MENTIONED -> false;
    };
  }

  private Phrase joined(List<Phrase> remarks) {
    return remarks.isEmpty()
        ? null
        : Phrase.join(remarks, wording.language().label("place.separator"));
  }
}
