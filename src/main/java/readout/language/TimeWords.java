package readout.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import readout.meeting.EdtfDate;

/** Times in words. Zones keep their IANA names: those of locale data differ between releases. */
final class TimeWords {
  private final Language language;

  TimeWords(Language language) {
    this.language = language;
  }

  String hours(LocalTime start, LocalTime end) {
    if (end == null) {
      return time(start);
    }
    Map<String, String> places = new HashMap<>(places(start, "1"));
    places.putAll(places(end, "2"));
    return fill("time.interval", places);
  }

  String zone(ZoneId zone, EdtfDate date, LocalTime start) {
    LocalDate day = date.isoStart() == null ? null : date.earliest();
    if (day == null || date.isoStart().length() < 10) {
      return zone.getId();
    }
    ZoneOffset offset = zone.getRules().getOffset(LocalDateTime.of(day, start));
    return named(zone, offset);
  }

  String instant(Instant instant, ZoneId zone) {
    ZonedDateTime there = instant.atZone(zone);
    ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
    if (there.getOffset().equals(ZoneOffset.UTC)) {
      return fill(
          "instant.utc", Map.of("time", time(utc.toLocalTime()), "date", date(utc.toLocalDate())));
    }
    boolean sameDay = there.toLocalDate().equals(utc.toLocalDate());
    return fill(
        sameDay ? "instant.same-day" : "instant.other-day",
        Map.of(
            "time", time(there.toLocalTime()),
            "date", date(there.toLocalDate()),
            "zone", named(zone, there.getOffset()),
            "utc-time", time(utc.toLocalTime()),
            "utc-date", date(utc.toLocalDate())));
  }

  private String named(ZoneId zone, ZoneOffset offset) {
    String utc = "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset(offset));
    return zone instanceof ZoneOffset
        ? utc
        : fill("zone.named", Map.of("zone", zone.getId(), "offset", utc));
  }

  /** {@code +2}, {@code +5:30}. */
  private static String offset(ZoneOffset offset) {
    String id = offset.getId();
    String hours = id.substring(1, 3);
    String minutes = id.substring(3);
    String sign = id.substring(0, 1).replace('-', '−');
    return sign
        + (hours.startsWith("0") ? hours.substring(1) : hours)
        + (minutes.equals(":00") ? "" : minutes);
  }

  private String time(LocalTime time) {
    return fill("time.pattern", places(time, ""));
  }

  /** What patterns ask for: the hour in two digits, or in as many as it has. */
  private Map<String, String> places(LocalTime time, String number) {
    return Map.of(
        "hour" + number, language.digits(twoDigits(time.getHour())),
        "h" + number, language.number(time.getHour()),
        "minute" + number, language.digits(twoDigits(time.getMinute())));
  }

  private String date(LocalDate date) {
    return EdtfDate.parse(date.toString()).map(language::date).orElse(date.toString());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private String fill(String key, Map<String, String> fills) {
    return language.fill(key, fills::get);
  }
}
