package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.meeting.EdtfDate;

/** Times, zones and instants in English. */
class TimeWordsTest {
  private static final Language ENGLISH = Language.of("en");

  @Test
  void timesHaveFourDigits() {
    assertThat(ENGLISH.time(LocalTime.of(9, 5), null)).isEqualTo("09:05");
    assertThat(ENGLISH.time(LocalTime.of(10, 0), LocalTime.of(11, 30))).isEqualTo("10:00–11:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe/Brussels | 2026-05-13 | Europe/Brussels, UTC+2",
        "Europe/Brussels | 2026-01-13 | Europe/Brussels, UTC+1",
        "Europe/Brussels | 2026-05-13/2026-12-01 | Europe/Brussels, UTC+2",
        "Asia/Kolkata | 2026-05-13 | Asia/Kolkata, UTC+5:30",
        "America/New_York | 2026-05-13 | America/New_York, UTC−4",
        "Africa/Abidjan | 2026-05-13 | Africa/Abidjan, UTC",
        "+05:00 | 2026-05-13 | UTC+5",
        "Z | 2026-05-13 | UTC",
        "Europe/Brussels | 2026-05 | Europe/Brussels",
        "Europe/Brussels | 2026-05-13? | Europe/Brussels",
        "Europe/Brussels | XXXX-06-12 | Europe/Brussels"
      })
  void aZoneHasTheOffsetOfTheDayWhenThatIsKnown(String zone, String date, String words) {
    EdtfDate day = EdtfDate.parse(date).orElseThrow();
    assertThat(ENGLISH.zone(ZoneId.of(zone), day, LocalTime.NOON)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe/Brussels | 2026-05-13T16:00:00Z"
            + " | 18:00 on 13 May 2026 (Europe/Brussels, UTC+2), that is 16:00 UTC",
        "Asia/Tokyo | 2026-05-13T16:00:00Z"
            + " | 01:00 on 14 May 2026 (Asia/Tokyo, UTC+9), that is 16:00 UTC on 13 May 2026",
        "+02:00 | 2026-05-13T16:00:00Z | 18:00 on 13 May 2026 (UTC+2), that is 16:00 UTC",
        "Z | 2026-05-13T16:00:00Z | 16:00 UTC on 13 May 2026",
        "UTC | 2026-05-13T16:00:00Z | 16:00 UTC on 13 May 2026"
      })
  void anInstantIsSaidInItsZoneAndInUtc(String zone, Instant instant, String words) {
    assertThat(ENGLISH.instant(instant, ZoneId.of(zone))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, Asia/Kathmandu", "ar-EG-u-nu-arab, Pacific/Apia", "th-TH-u-ca-buddhist, UTC"})
  void neitherLocaleNorZoneOfTheMachineMatters(String locale, String zone) {
    Locale oldLocale = Locale.getDefault();
    TimeZone oldZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      EdtfDate date = EdtfDate.parse("2026-05-13").orElseThrow();
      assertThat(ENGLISH.date(date)).isEqualTo("13 May 2026");
      assertThat(ENGLISH.time(LocalTime.of(9, 5), null)).isEqualTo("09:05");
      assertThat(ENGLISH.instant(Instant.parse("2026-05-13T16:00:00Z"), ZoneId.of("+02:00")))
          .isEqualTo("18:00 on 13 May 2026 (UTC+2), that is 16:00 UTC");
      assertThat(ENGLISH.languageName("IT")).isEqualTo("Italian");
      assertThat(Language.of("EN-IN").fellBack()).isFalse();
    } finally {
      Locale.setDefault(oldLocale);
      TimeZone.setDefault(oldZone);
    }
  }
}
