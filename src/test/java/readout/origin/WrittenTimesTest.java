package readout.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.language.Language;

/** Holds that a time is read whole, in the right half of the day, or not at all. */
class WrittenTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | 6.00 pm – 7.20 pm | 18:00/19:20",
        "en | 6:00 p.m. to 7:20 p.m. | 18:00/19:20",
        "en | 6.30pm | 18:30",
        "en | 6:00PM-7:20PM | 18:00/19:20",
        "en | 6 p. m. | 18:00",
        "en | 6pm | 18:00",
        "en | 6–7.20 pm | 18:00/19:20",
        "en | from 6 to 7.20 pm | 18:00/19:20",
        "en | 11.30–1 pm | 11:30/13:00",
        "en | 10 am – 12:30 | 10:00/12:30",
        "en | 6 pm – 7:20 | 18:00/19:20",
        "en | 10 am – 1:00 | -",
        "en | 12 noon – 1.15 pm | 12:00/13:15",
        "en | noon | 12:00",
        "en | 12.15 pm | 12:15",
        "en | 12:10 am | 00:10",
        "en | midnight | -",
        "en | 6:00 in the evening | 18:00",
        "en | Tuesday evening, 6:00 | -",
        "en | 6:00 at night | -",
        "en | 6.30 arvo | -",
        "en | 18.00 pm | 18:00",
        "en | 18:00 am | -",
        "en | 11:30–1:00 | -",
        "en | 9:00 | 09:00",
        "en | 9:00, Town Hall | 09:00",
        "en | 10:00 online | 10:00",
        "en | 22:00–01:00 | 22:00/01:00",
        "en | 9 June | -",
        "en | 2.06.2026 | -",
        "en | 25:00 | -",
        "fr | 18h30 | 18:30",
        "fr | 18 h 30 – 20 h | 18:30/20:00",
        "fr | 6 h du soir | 18:00",
        "fr | 6:00 de la nuit | -",
        "de | 18 Uhr | 18:00",
        "de | 18.30 Uhr bis 20 Uhr | 18:30/20:00",
        "de | 6.30 Uhr abends | 18:30",
        "de | abends 6.30 Uhr | 18:30",
        "de | 6.30 Uhr am Hafen | -",
        "es | 6:00 de la tarde | 18:00",
        "es | 12:00 de la noche | -",
        "ru | 6:00 вечера | 18:00",
        "ja | 午後6時30分 | 18:30",
        "zh-Hans | 下午6:30 | 18:30",
        "ko | 오후 6시 | 18:00",
        "ar | 6:00 م | 18:00",
        "el | 6:00 μ.μ. | 18:00",
        "fi | 6.00 ip. | 18:00",
        "sv | kl. 6.30 em | 18:30",
        "hu | du. 6.00 | 18:00",
        "sw | saa 3:00 asubuhi | -",
      })
  void readsTheHourOfTheDayOrNothing(String language, String text, String time) {
    assertEquals(
        time,
        new WrittenTimes(Language.of(language))
            .first(text)
            .map(WrittenTimes.Found::time)
            .orElse(null));
  }
}
