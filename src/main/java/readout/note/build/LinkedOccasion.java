package readout.note.build;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.Attendance;
import readout.meeting.Meeting;
import readout.meeting.MeetingTimes;
import readout.meeting.Occasion;
import readout.meeting.Participant;
import readout.meeting.Place;
import readout.meeting.date.EdtfDate;

/** When and where a meeting is, in the vocabulary of schema.org. Nothing vague is made exact. */
final class LinkedOccasion {
  private static final String SCHEMA = "https://schema.org/";
  private static final int DAY = "2026-05-13".length();

  /** Dates of XML and of Atom have no year 0, and four digits for a year. */
  private static final int FIRST_YEAR = 1;

  private static final int LAST_YEAR = 9999;

  private final Wording wording;

  LinkedOccasion(Wording wording) {
    this.wording = wording;
  }

  /** Puts the dates, the way of taking part, and the places, each as far as it is known. */
  void put(Meeting meeting, Map<String, Object> event) {
    dates(meeting.occasion(), event);
    Place place = meeting.occasion().place();
    List<Object> locations = new ArrayList<>();
    boolean somewhere = place != null && isSomewhere(place);
    boolean online = place != null && (place.url() != null || !somewhere);
    if (somewhere) {
      locations.add(place(place));
    }
    if (online) {
      locations.add(virtual(place));
    }
    mode(meeting, somewhere, online, event);
    if (!locations.isEmpty()) {
      event.put("location", locations.size() == 1 ? locations.get(0) : locations);
    }
  }

  /** Hours only with an offset, and else days: a time of no zone is not an instant. */
  private static void dates(Occasion occasion, Map<String, Object> event) {
    EdtfDate date = occasion.date();
    String start = written(date.isoStart(), date.earliest());
    String end = written(date.isoEnd(), date.latest());
    if (occasion.time() != null && isDay(start)) {
      LocalDate last = isDay(end) ? date.latest() : null;
      MeetingTimes times = MeetingTimes.of(date.earliest(), last, occasion.time());
      ZoneId zone = occasion.timezone();
      OffsetDateTime begins = zone == null ? null : times.startIn(zone);
      OffsetDateTime ends = zone == null ? null : times.endIn(zone);
      if (begins != null && isWritten(begins)) {
        start = begins.toString();
        boolean oneDay = date.earliest().equals(last);
        end = ends != null && isWritten(ends) ? ends.toString() : oneDay ? null : end;
      } else if (times.end() != null) {
        end = written(times.end().toLocalDate().toString(), times.end().toLocalDate());
      }
    }
    if (start != null) {
      event.put("startDate", start);
    }
    if (end != null) {
      event.put("endDate", end);
    }
  }

  private static boolean isDay(String date) {
    return date != null && date.length() == DAY;
  }

  /** The text of a date whose year can be written; else null. */
  private static String written(String date, LocalDate day) {
    boolean fits = date != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    return fits ? date : null;
  }

  /** Before there was standard time offsets have seconds, which no such date can have. */
  private static boolean isWritten(OffsetDateTime moment) {
    return moment.getOffset().getTotalSeconds() % 60 == 0
        && written("", moment.toLocalDate()) != null;
  }

  /** Whether there is a place to go to: a word such as "online" names none. */
  private boolean isSomewhere(Place place) {
    boolean named = place.name() != null && !isOnline(place);
    return named || place.city() != null || place.country() != null;
  }

  private boolean isOnline(Place place) {
    String word = wording.language(wording.tagOf(place.name())).label("place.online");
    return word.equalsIgnoreCase(wording.plain(place.name()).strip());
  }

  /** Said where the record says it: by the place, or by who took part from elsewhere. */
  private static void mode(
      Meeting meeting, boolean somewhere, boolean online, Map<String, Object> event) {
    boolean joined = false;
    for (Participant participant : meeting.people().participants()) {
      joined |= participant.attendance() == Attendance.REMOTE;
    }
    if (somewhere || online) {
      String mode = !somewhere ? "Online" : online || joined ? "Mixed" : "Offline";
      event.put("eventAttendanceMode", SCHEMA + mode + "EventAttendanceMode");
    }
  }

  private Map<String, Object> place(Place place) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("@type", "Place");
    if (place.name() != null) {
      map.put("name", wording.plain(place.name()));
    }
    Map<String, Object> address = new LinkedHashMap<>();
    address.put("@type", "PostalAddress");
    if (place.city() != null) {
      address.put("addressLocality", wording.plain(place.city()));
    }
    if (place.country() != null) {
      address.put("addressCountry", place.country());
    }
    if (address.size() > 1) {
      map.put("address", address);
    }
    return map;
  }

  private Map<String, Object> virtual(Place place) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("@type", "VirtualLocation");
    String address = wording.address(place.url());
    if (!address.isEmpty()) {
      map.put("url", address);
    }
    if (place.name() != null && address.isEmpty()) {
      map.put("name", wording.plain(place.name()));
    }
    return map;
  }
}
