package readout.note.build;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.language.Phrase;
import readout.meeting.Hours;
import readout.meeting.Kind;
import readout.meeting.Meeting;
import readout.meeting.NextMeeting;
import readout.meeting.Occasion;
import readout.meeting.Place;
import readout.meeting.Published;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;
import readout.note.LocalizedNextMeeting;
import readout.note.LocalizedPlace;
import readout.note.LocalizedTime;
import readout.note.LocalizedWord;
import readout.note.NamePages;
import readout.note.NoteOccasion;

/** When and where, of this meeting and of those to come. */
final class OccasionNotes {
  private static final Set<String> UNMINUTED =
      Set.of("press-conference", "interview", "speech", "briefing");

  private final Wording wording;
  private final PartyNotes parties;

  OccasionNotes(Wording wording, PartyNotes parties) {
    this.wording = wording;
    this.parties = parties;
  }

  /** Date, time, zone, place and host of a meeting. */
  NoteOccasion occasion(Meeting meeting) {
    Occasion o = meeting.occasion();
    return new NoteOccasion(
        wording.date(o.date()),
        hours(o.time()),
        o.timezone() == null ? "" : o.timezone().getId(),
        wording.phrase(when(o)),
        place(o.place()),
        () -> wording.phrase(dateline(meeting)),
        parties.party(o.host(), true));
  }

  /** A release is dated by the day it goes out, not by the day of the meeting. */
  private Phrase dateline(Meeting meeting) {
    Published published = meeting.about().publication().published();
    EdtfDate date = published == null ? meeting.occasion().date() : published.date();
    return new Dateline(wording).of(meeting.occasion().place(), date);
  }

  private LocalizedTime hours(Hours hours) {
    return hours == null
        ? null
        : new LocalizedTime(
            words(hours), iso(hours.start()), hours.end() == null ? "" : iso(hours.end()));
  }

  private String words(Hours hours) {
    return wording.language().time(hours.start(), hours.end());
  }

  private static String iso(LocalTime time) {
    return time.toString();
  }

  private Phrase when(Occasion o) {
    Phrase date = Phrase.of(wording.language().date(o.date()));
    if (o.time() == null) {
      return date;
    }
    Phrase time = Phrase.of(words(o.time()));
    ZoneId zone = o.timezone();
    if (zone == null) {
      return phrase("when.date-time", Map.of("date", date, "time", time));
    }
    Phrase zoneName = Phrase.of(wording.language().zone(zone, o.date(), o.time().start()));
    return phrase("when.date-time-zone", Map.of("date", date, "time", time, "zone", zoneName));
  }

  /** A place as a value; null for null. */
  LocalizedPlace place(Place p) {
    if (p == null) {
      return null;
    }
    Phrase line = placeLine(p);
    String country = p.country() == null ? "" : wording.language().country(p.country());
    return new LocalizedPlace(
        line.text(),
        wording.text(p.name()),
        wording.text(p.city()),
        country.isEmpty() ? null : wording.ownText(country),
        country.equals(p.country()) ? "" : Wording.orEmpty(p.country()),
        wording.address(p.url()),
        wording.phrase(line),
        p.customFields().values());
  }

  private Phrase placeLine(Place p) {
    List<Phrase> parts = new ArrayList<>();
    if (p.name() != null) {
      parts.add(p.city() == null ? shared(p.name()) : wording.phrase(p.name()));
    }
    if (p.city() != null) {
      parts.add(shared(p.city()));
    }
    if (p.country() != null) {
      parts.add(Phrase.of(wording.language().country(p.country())));
    }
    if (parts.isEmpty()) {
      parts.add(Phrase.of(wording.language().label("place.online")));
    }
    return Phrase.join(parts, wording.language().label("place.separator"));
  }

  /** What meetings at the same place share: the city, or else the place. */
  private Phrase shared(Text name) {
    return wording.namePhrase(NamePages.Kind.PLACE, null, name);
  }

  /** A meeting to come. */
  LocalizedNextMeeting next(NextMeeting n) {
    return new LocalizedNextMeeting(
        wording.text(n.title()),
        wording.date(n.date()),
        place(n.place()),
        n.kind() == null ? null : kind(n.kind()),
        wording.phrase(nextLine(n)),
        n.customFields().values());
  }

  /** What kind of meeting it is. */
  LocalizedWord kind(Kind kind) {
    return wording.kindOfMeeting(
        kind.key() == null ? wording.word("kind", kind.text()) : wording.word("kind", kind.key()));
  }

  /** The kind of an occasion of which no minutes are taken, or null. */
  LocalizedWord unminuted(Kind kind) {
    return kind.key() != null && UNMINUTED.contains(kind.key()) ? kind(kind) : null;
  }

  private Phrase nextLine(NextMeeting n) {
    List<Phrase> parts = new ArrayList<>();
    if (n.title() != null) {
      parts.add(wording.phrase(n.title()));
    } else if (n.kind() != null) {
      Kind k = n.kind();
      parts.add(
          k.key() == null
              ? wording.phrase(k.text())
              : Phrase.of(wording.language().label("kind." + k.key())));
    }
    if (n.date() != null) {
      Phrase date = Phrase.of(wording.language().dateInSentence(n.date()));
      parts.add(parts.isEmpty() ? wording.opening(date) : date);
    }
    if (n.place() != null) {
      parts.add(placeLine(n.place()));
    }
    return Phrase.join(parts, wording.language().label("place.separator"));
  }

  private Phrase phrase(String key, Map<String, Phrase> fills) {
    return wording.language().phrase(key, fills);
  }
}
