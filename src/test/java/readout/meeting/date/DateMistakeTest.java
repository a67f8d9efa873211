package readout.meeting.date;

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
    "2026-05-14/2026-05-13, 2026-05-13/2026-05-14",
    "20260513, 2026-05-13",
    "'Wed, 13 May 2026', 2026-05-13",
    "13. März 2026, 2026-03-13",
    "le 1 août 2026, 2026-08-01",
    "2026年5月13日, 2026-05-13",
    "13 May, XXXX-05-13",
    "Q3 2026, 2026-Q3",
    "third quarter of 2026, 2026-Q3",
    "H2 2026, 2026-07/2026-12",
    "7–9 May 2026, 2026-05-07/2026-05-09",
    "7.-9. Mai 2026, 2026-05-07/2026-05-09",
    "'May 7-9, 2026', 2026-05-07/2026-05-09",
    "30 May - 2 June 2026, 2026-05-30/2026-06-02",
    "2026/27, 2026/2027",
    "the 2020s, 202X",
    "19th century, 18XX",
    "since May 2026, 2026-05/..",
    "2027.., 2027/..",
    "..2027, ../2027"
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
        "Thursday 13 May 2026",
        "before June 2026",
        "not 2026",
        "2026 or 2027",
        "2026-05-13, 2026-06-13",
        "Q3",
        "end of June",
        "around 12 June",
        "asap",
        "next week",
        "[2020..]",
        "{2026, 2027}",
        "",
        "2026-05-13"
      })
  void nothingIsGuessedWhereItIsNotPlain(String text) {
    assertThat(DateMistake.suggestion(text)).isEmpty();
  }

  /** A guess is never surer than the text. */
  @ParameterizedTest
  @CsvSource({
    "2027?~, 2027%",
    "2027~?, 2027%",
    "?2027-01-14, 2027-01-14?",
    "2027-~01-14, 2027-01-14~",
    "13 May 2026?, 2026-05-13?",
    "13 May 2026 (tbc), 2026-05-13?",
    "probably May 2026, 2026-05?",
    "perhaps around 2026, 2026%",
    "c. 2026, 2026~",
    "mid-May 2026, 2026-05~",
    "early 2027, 2027~",
    "156X-12-25, 156X"
  })
  void aGuessKeepsTheDoubt(String text, String meant) {
    assertThat(DateMistake.suggestion(text)).isEqualTo(meant);
    assertThat(EdtfDate.parse(meant)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30, 2026-02 has 28 days",
    "2024-02-30, 2024-02 has 29 days",
    "2026-13, there is no month 13",
    "2026-00-05, there is no month 00",
    "2026-21-05, a season has no days",
    "2026-Q3-05, dates look like 2026-05-13",
    "2026-35-05, a quarter has no days",
    "2026-25, 'of the parts of a year, only seasons (21 to 24) and quarters (33 to 36) are read'",
    "2026-41, 'of the parts of a year, only seasons (21 to 24) and quarters (33 to 36) are read'",
    "2026-42, there is no month 42",
    "2026-05-13T10:00, a date has no time of day",
    "2026-05-14/2026-05-13, it ends before it starts",
    "../.., an interval has a start or an end",
    "' ', it is empty",
    "13 May 2026, dates look like 2026-05-13",
    "2026-5-3, dates look like 2026-05-13",
    "05/06/2026, which number is the month?",
    "Thursday 13 May 2026, 2026-05-13 is a Wednesday",
    "13.05.26, the year needs four digits",
    "Q3, the year is missing",
    "'[2020..]', 'this form is EDTF level 2, and only levels 0 and 1 are read'",
    "2026-~05-13, 'this form is EDTF level 2, and only levels 0 and 1 are read'",
    "tbc, does not name a date",
    "next week, depends on the day it is read",
    "2026-05-13, ''"
  })
  void whyItIsNoDate(String text, String reason) {
    assertThat(DateMistake.reason(text)).isEqualTo(reason);
  }
}
