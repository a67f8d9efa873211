package readout.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a date was probably meant, and why it is none. */
class DateMistakeTest {
  @ParameterizedTest
  @CsvSource({
    "13.05.2026, 2026-05-13",
    "05.06.2026, 2026-06-05",
    "13/05/2026, 2026-05-13",
    "05/13/2026, 2026-05-13",
    "05/05/2026, 2026-05-05",
    "05/2026, 2026-05",
    "May 2026, 2026-05",
    "Sept 2026, 2026-09",
    "13 May 2026, 2026-05-13",
    "13th of May 2026, 2026-05-13",
    "'May 13, 2026', 2026-05-13",
    "2026-5-3, 2026-05-03",
    "2026/05/13, 2026-05-13",
    "Spring 2026, 2026-21",
    "fall 2026, 2026-23",
    "2026-05-13T10:00:00Z, 2026-05-13",
    "2026-05-13 10:00, 2026-05-13",
    "2026-05-13 - 2026-05-14, 2026-05-13/2026-05-14",
    "2026-05-13..2026-05-14, 2026-05-13/2026-05-14",
    "13.05.2026 – 14.05.2026, 2026-05-13/2026-05-14",
    "May 2026 to June 2026, 2026-05/2026-06",
    "2026-05-14/2026-05-13, 2026-05-13/2026-05-14"
  })
  void theDateThatWasMeant(String text, String meant) {
    assertThat(DateMistake.suggestion(text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/06/2026",
        "13.05.26",
        "2026-02-30",
        "30.02.2026",
        "Mayor 2026",
        "soon",
        "13",
        "1 2 3 2026",
        "May June 2026",
        "2026 2027",
        "",
        "2026-05-13"
      })
  void nothingIsGuessedWhereItIsNotPlain(String text) {
    assertThat(DateMistake.suggestion(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30, 2026-02 has 28 days",
    "2024-02-30, 2024-02 has 29 days",
    "2026-13, there is no month 13",
    "2026-00-05, there is no month 00",
    "2026-21-05, a season has no days",
    "2026-05-13T10:00, a date has no time of day",
    "2026-05-14/2026-05-13, it ends before it starts",
    "../.., an interval has a start or an end",
    "' ', it is empty",
    "13 May 2026, it is in none of the forms below",
    "2026-5-3, it is in none of the forms below",
    "2026-05-13, ''"
  })
  void whyItIsNoDate(String text, String reason) {
    assertThat(DateMistake.reason(text)).isEqualTo(reason);
  }
}
