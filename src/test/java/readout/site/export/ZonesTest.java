package readout.site.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.Observance;
import biweekly.component.VTimezone;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What a calendar says of a zone is what the zone is, in all days it must hold for. */
class ZonesTest {
  private static final LocalDate FROM = LocalDate.of(2026, 5, 13);

  @Test
  void everyZoneIsRightForTwoYears() {
    for (String name : names()) {
      ZoneId zone = ZoneId.of(name);
      LocalDate to = FROM.plusYears(2);
      VTimezone written = Zones.of(zone, name, FROM, to).getComponent();
      for (LocalDate day = FROM; !day.isAfter(to); day = day.plusDays(3)) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        long expected = zone.getRules().getOffset(noon).getTotalSeconds() * 1000L;
        assertThat(offset(written, noon)).as("%s on %s", name, day).isEqualTo(expected);
      }
    }
  }

  @Test
  void meetingsBeforeTheRulesAreRightToo() {
    for (String name : List.of("Europe/Berlin", "America/New_York", "Australia/Sydney")) {
      ZoneId zone = ZoneId.of(name);
      for (int year = 1950; year < 2026; year += 5) {
        LocalDate day = LocalDate.of(year, 7, 13);
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertThat(offset(Zones.of(zone, name, day, day).getComponent(), noon))
            .isEqualTo(zone.getRules().getOffset(noon).getTotalSeconds() * 1000L);
      }
    }
  }

  /** The clocks of Cairo change on the day after a Thursday, which may be in the next month. */
  @Test
  void everyZoneWhoseClocksChangeHasBothParts() {
    for (String name : names()) {
      ZoneRules rules = ZoneId.of(name).getRules();
      VTimezone written = Zones.of(ZoneId.of(name), name, FROM, FROM).getComponent();
      if (!rules.getTransitionRules().isEmpty()) {
        List<Observance> both = new ArrayList<>(written.getStandardTimes());
        assertThat(both).as(name).isNotEmpty();
        assertThat(written.getDaylightSavingsTime()).as(name).isNotEmpty();
        both.addAll(written.getDaylightSavingsTime());
        assertThat(both.stream().filter(part -> part.getRecurrenceRule() != null))
            .as(name)
            .hasSize(2);
      }
    }
    LocalDate ramadan = LocalDate.of(2027, 2, 20);
    VTimezone morocco =
        Zones.of(ZoneId.of("Africa/Casablanca"), "Africa/Casablanca", ramadan, ramadan)
            .getComponent();
    assertThat(morocco.getStandardTimes()).hasSize(1);
    assertThat(morocco.getDaylightSavingsTime()).hasSize(1);
  }

  @Test
  void aZoneWithoutChangesHasOnePart() {
    VTimezone riyadh = Zones.of(ZoneId.of("Asia/Riyadh"), "Asia/Riyadh", FROM, FROM).getComponent();
    assertThat(riyadh.getStandardTimes()).hasSize(1);
    assertThat(riyadh.getDaylightSavingsTime()).isEmpty();
  }

  /** Those of Java: another library adds its own. */
  private static List<String> names() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.indexOf('~') < 0)
        .sorted()
        .toList();
  }

  /** The offset by the latest change before an instant, as RFC 5545 has it. */
  private static long offset(VTimezone zone, Instant at) {
    List<Observance> all = new ArrayList<>(zone.getStandardTimes());
    all.addAll(zone.getDaylightSavingsTime());
    Instant latest = Instant.MIN;
    long offset = Long.MIN_VALUE;
    for (Observance one : all) {
      long from = one.getTimezoneOffsetFrom().getValue().getMillis();
      LocalDateTime start =
          LocalDateTime.ofInstant(
              one.getDateStart()
                  .getValue()
                  .getRawComponents()
                  .toDate(TimeZone.getTimeZone("UTC"))
                  .toInstant(),
              ZoneOffset.UTC);
      for (LocalDateTime local : changes(one, start)) {
        Instant change = local.toInstant(ZoneOffset.UTC).minusMillis(from);
        if (!change.isAfter(at) && change.isAfter(latest)) {
          latest = change;
          offset = one.getTimezoneOffsetTo().getValue().getMillis();
        }
      }
    }
    return offset;
  }

  private static List<LocalDateTime> changes(Observance one, LocalDateTime start) {
    List<LocalDateTime> changes = new ArrayList<>(List.of(start));
    if (one.getRecurrenceRule() != null) {
      TimeZone utc = TimeZone.getTimeZone("UTC");
      DateIterator days =
          one.getRecurrenceRule().getDateIterator(Date.from(start.toInstant(ZoneOffset.UTC)), utc);
      for (int i = 0; i < 6 && days.hasNext(); i++) {
        changes.add(LocalDateTime.ofInstant(days.next().toInstant(), ZoneOffset.UTC));
      }
    }
    return changes;
  }
}
