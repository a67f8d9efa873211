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
import readout.meeting.date.EdtfDate;

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
        "Europe/Brussels | 2026-05-13 | Brussels time (UTC+2)",
        "Europe/Brussels | 2026-01-13 | Brussels time (UTC+1)",
        "Europe/Brussels | 2026-05-13/2026-12-01 | Brussels time (UTC+2)",
        "Asia/Kolkata | 2026-05-13 | Kolkata time (UTC+5:30)",
        "America/New_York | 2026-05-13 | New York time (UTC−4)",
        "Africa/Abidjan | 2026-05-13 | Abidjan time (UTC)",
        "Europe/Belfast | 2026-05-13 | Belfast time (UTC+1)",
        "Asia/Tel_Aviv | 2026-01-13 | Tel Aviv time (UTC+2)",
        "US/Eastern | 2026-05-13 | New York time (UTC−4)",
        "Japan | 2026-05-13 | Tokyo time (UTC+9)",
        "CET | 2026-05-13 | (UTC+2)",
        "EST5EDT | 2026-01-13 | (UTC−5)",
        "Etc/GMT-4 | 2026-05-13 | (UTC+4)",
        "Etc/GMT-4 | 2026-05 | (UTC+4)",
        "+05:00 | 2026-05-13 | (UTC+5)",
        "Z | 2026-05-13 | UTC",
        "UTC | 2026-05 | UTC",
        "Etc/UTC | 2026-05-13 | UTC",
        "GMT | 2026-05-13 | UTC",
        "CET | 2026-05 | CET",
        "Europe/Brussels | 2026-05 | Brussels time",
        "Europe/Brussels | 2026-05-13? | Brussels time",
        "Europe/Brussels | XXXX-06-12 | Brussels time"
      })
  void aZoneHasTheOffsetOfTheDayWhenThatIsKnown(String zone, String date, String words) {
    EdtfDate day = EdtfDate.parse(date).orElseThrow();
    assertThat(ENGLISH.zone(ZoneId.of(zone), day, LocalTime.NOON)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe/Brussels | 2026-05-13T16:00:00Z | 18:00 Brussels time (UTC+2) on 13 May 2026",
        "Asia/Tokyo | 2026-05-13T16:00:00Z | 01:00 Tokyo time (UTC+9) on 14 May 2026",
        "Africa/Abidjan | 2026-05-13T16:00:00Z | 16:00 Abidjan time (UTC) on 13 May 2026",
        "+02:00 | 2026-05-13T16:00:00Z | 18:00 (UTC+2) on 13 May 2026",
        "CET | 2026-05-13T16:00:00Z | 18:00 (UTC+2) on 13 May 2026",
        "Z | 2026-05-13T16:00:00Z | 16:00 UTC on 13 May 2026",
        "Etc/UTC | 2026-05-13T16:00:00Z | 16:00 UTC on 13 May 2026",
        "UTC | 2026-05-13T16:00:00Z | 16:00 UTC on 13 May 2026"
      })
  void anInstantIsSaidAsTheClocksOfItsZoneShowIt(String zone, Instant instant, String words) {
    assertThat(ENGLISH.instant(instant, ZoneId.of(zone))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Ortszeit Brüssel, UTC+2",
        "fr | heure : Bruxelles, UTC+2",
        "es | hora de Bruselas, UTC+2",
        "ru | Брюссель, UTC+2",
        "ja | ブリュッセル時間、UTC+2",
        "ar | توقيت بروكسل، UTC+2"
      })
  void aZoneHasThePlaceInEveryLanguage(String tag, String words) {
    EdtfDate day = EdtfDate.parse("2026-05-13").orElseThrow();
    assertThat(Language.of(tag).zone(ZoneId.of("Europe/Brussels"), day, LocalTime.NOON))
        .isEqualTo(words);
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
          .isEqualTo("18:00 (UTC+2) on 13 May 2026");
      assertThat(ENGLISH.languageName("IT")).isEqualTo("Italian");
      assertThat(Language.of("EN-IN").fellBack()).isFalse();
    } finally {
      Locale.setDefault(oldLocale);
      TimeZone.setDefault(oldZone);
    }
  }
}
