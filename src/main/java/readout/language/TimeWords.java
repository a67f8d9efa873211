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
import readout.meeting.date.EdtfDate;

/** Times in words, and zones by their place. */
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

  /** The zone of a meeting; its offset is that of a day that is certain. */
  String zone(ZoneId zone, EdtfDate date, LocalTime start) {
    LocalDate day = date.isoStart() == null ? null : date.earliest();
    boolean certain = day != null && date.isoStart().length() >= 10;
    ZoneOffset offset =
        certain ? zone.getRules().getOffset(LocalDateTime.of(day, start)) : fixed(zone);
    return named(zone, offset);
  }

  String instant(Instant instant, ZoneId zone) {
    ZonedDateTime there = instant.atZone(zone);
    Map<String, String> places = new HashMap<>();
    places.put("time", time(there.toLocalTime()));
    places.put("date", date(there.toLocalDate()));
    if (language.zoneCity(zone).isEmpty() && there.getOffset().equals(ZoneOffset.UTC)) {
      return fill("instant.utc", places);
    }
    places.put("zone", named(zone, there.getOffset()));
    return fill("instant.zoned", places);
  }

  /** The only offset of a zone, or null when it changes. */
  private static ZoneOffset fixed(ZoneId zone) {
    return zone.getRules().isFixedOffset() ? zone.getRules().getOffset(Instant.EPOCH) : null;
  }

  /**
   * A zone as the public calls it: "Brussels time (UTC+2)". One of no place is known by its offset;
   * without a day to tell which, its name is all there is.
   *
   * @param offset null when it is not known
   */
  private String named(ZoneId zone, ZoneOffset offset) {
    String city = language.zoneCity(zone);
    if (city.isEmpty()) {
      return offset == null ? zone.getId() : alone(offset);
    }
    String region = fill("zone.region", Map.of("city", city));
    return offset == null
        ? region
        : fill("zone.named", Map.of("zone", region, "offset", utc(offset)));
  }

  private String alone(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC)
        ? utc(offset)
        : fill("zone.offset", Map.of("offset", utc(offset)));
  }

  private static String utc(ZoneOffset offset) {
    return "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset(offset));
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
