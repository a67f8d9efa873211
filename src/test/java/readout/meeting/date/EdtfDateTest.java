package readout.meeting.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are dates, and which days they can mean. */
class EdtfDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-12",
        "1985-04",
        "1985",
        "1964/2008",
        "2004-06/2006-08",
        "2004-02-01/2005-02-08",
        "2004-02-01/2005-02",
        "2004-02-01/2005",
        "2005/2006-02"
      })
  void levelZeroExamplesOfTheSpecificationAreDates(String text) {
    assertThat(EdtfDate.parse(text)).hasValueSatisfying(d -> assertThat(d.edtf()).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Y170000002",
        "Y-170000002",
        "2001-21",
        "1984?",
        "2004-06~",
        "2004-06-11%",
        "201X",
        "20XX",
        "2004-XX",
        "1985-04-XX",
        "1985-XX-XX",
        "1985-04-12/..",
        "1985-04/..",
        "1985/..",
        "../1985-04-12",
        "../1985-04",
        "../1985",
        "1985-04-12/",
        "1985-04/",
        "1985/",
        "/1985-04-12",
        "/1985-04",
        "/1985",
        "-1985",
        "1984~/2004-06",
        "1984/2004-06~",
        "1984~/2004~",
        "1984-06?/2004-08?",
        "1984-06-02?/2004-08-08~",
        "1984-06-02?/"
      })
  void levelOneExamplesOfTheSpecificationAreDates(String text) {
    assertThat(EdtfDate.parse(text)).hasValueSatisfying(d -> assertThat(d.edtf()).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-12T23:20:30",
        "1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30-04",
        "1985-04-12T23:20:30+04:30"
      })
  void levelZeroHasTimesToo_butADateHasNone(String text) {
    assertThat(EdtfDate.parse(text)).isEmpty();
    assertThat(DateMistake.reason(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001-34", "XXXX-12-XX", "2004-06-XX/2004-07-03"})
  void someLevelTwoExamplesOfTheSpecificationAreDates(String text) {
    assertThat(EdtfDate.parse(text)).hasValueSatisfying(d -> assertThat(d.edtf()).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Y-17E7",
        "1950S2",
        "Y171010000S3",
        "Y3388E2S3",
        "[1667,1668,1670..1672]",
        "[..1760-12-03]",
        "[1760-12..]",
        "[1667,1760-12]",
        "[..1984]",
        "{1667,1668,1670..1672}",
        "{1960,1961-12}",
        "{..1984}",
        "2004-06~-11",
        "2004?-06-11",
        "?2004-06-~11",
        "2004-%06-11",
        "156X-12-25",
        "15XX-12-25",
        "1XXX-XX",
        "1XXX-12",
        "1984-1X",
        "2004-06-~01/2004-06-~20"
      })
  void otherLevelTwoExamplesOfTheSpecificationAreRefused(String text) {
    assertThat(EdtfDate.parse(text)).isEmpty();
    assertThat(DateMistake.reason(text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-Q1, 2026-33",
    "2026-Q4?, 2026-36?",
    "XXXX-Q2, XXXX-34",
    "2026-Q1/2026-Q3, 2026-33/2026-35",
    "2026-Q3/.., 2026-35/.."
  })
  void aQuarterMayBeWrittenAsPeopleDo(String text, String edtf) {
    assertThat(EdtfDate.parse(text)).isEqualTo(EdtfDate.parse(edtf));
    assertThat(EdtfDate.parse(text)).hasValueSatisfying(d -> assertThat(d.edtf()).isEqualTo(edtf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX", "XXXX?", "XXXX-06", "XXXX-06-12", "XXXX-02-29", "XXXX-21"})
  void aYearMayBeUnnamed(String text) {
    assertThat(EdtfDate.parse(text))
        .hasValueSatisfying(d -> assertThat(d.start().isUnnamedYear()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "/",
        "..",
        "../..",
        "/..",
        "../",
        "2026-02-29",
        "2026-02-30",
        "1900-02-29",
        "2026-04-31",
        "2026-00",
        "2026-13",
        "2026-20",
        "2026-25",
        "2026-32",
        "2026-37",
        "2026-41",
        "2026-35-01",
        "2026-Q0",
        "2026-Q5",
        "2026-q3",
        "2026-Q3-05",
        "2026-3Q",
        "2026Q3",
        "202X-Q3",
        "2026-05-00",
        "2026-05-32",
        "2026-21-05",
        "2026-XX-05",
        "202X-05",
        "2X26",
        "2XXX",
        "XXXX-XX",
        "XXXX-XX-XX",
        "2026-5-3",
        "26",
        "20260513",
        "02026",
        "-0000",
        "-20XX",
        "Y2026",
        "Y02026",
        "Y1234567890",
        "Y17000-05",
        "2026??",
        "?2026",
        "2026-05?-13",
        "2026-05-13T10:00:00Z",
        "2026-05-13 ",
        "٢٠٢٦",
        "2026/2027/2028",
        "2026-05-14/2026-05-13",
        "2027/2026",
        "2026-06/2026-05-31",
        "{2026,2027}"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThat(EdtfDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-13, 2026-05-13, 2026-05-13",
    "2026-02, 2026-02-01, 2026-02-28",
    "2024-02, 2024-02-01, 2024-02-29",
    "2026, 2026-01-01, 2026-12-31",
    "2026-05-XX, 2026-05-01, 2026-05-31",
    "2026-XX, 2026-01-01, 2026-12-31",
    "2026-XX-XX, 2026-01-01, 2026-12-31",
    "202X, 2020-01-01, 2029-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "2026-21, 2026-01-01, 2026-12-31",
    "2026-22, 2026-01-01, 2027-03-31",
    "2026-23, 2026-01-01, 2026-12-31",
    "2026-24, 2026-01-01, 2027-03-31",
    "2026-33, 2026-01-01, 2026-03-31",
    "2026-34, 2026-04-01, 2026-06-30",
    "2026-Q3, 2026-07-01, 2026-09-30",
    "2026-36, 2026-10-01, 2026-12-31",
    "2026-Q4/2027-Q1, 2026-10-01, 2027-03-31",
    "0000, 0000-01-01, 0000-12-31",
    "2026-04-30/2026-05, 2026-04-30, 2026-05-31",
    "2026-05-13/.., 2026-05-13,",
    "2026-05-13/, 2026-05-13,",
    "../2026-05-13, , 2026-05-13",
    "/2026-05-13, , 2026-05-13",
    "XXXX, ,",
    "XXXX-06-12, ,",
    "-0044-03-15, -0044-03-15, -0044-03-15"
  })
  void theDaysItCanMean(String text, LocalDate earliest, LocalDate latest) {
    EdtfDate date = EdtfDate.parse(text).orElseThrow();
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-13, 2026-05-13, false",
    "2026-05-13, 2026-05-14, true",
    "2026-05, 2026-05-31, false",
    "2026-05, 2026-06-01, true",
    "2026-Q3, 2026-09-30, false",
    "2026-Q3, 2026-10-01, true",
    "2026-05-13/.., 2099-01-01, false",
    "XXXX-06, 2099-01-01, false"
  })
  void itIsOverWhenItsLastDayIsBehindUs(String text, LocalDate today, boolean over) {
    assertThat(EdtfDate.parse(text).orElseThrow().isOver(today)).isEqualTo(over);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-05-13", "2026-05", "2026", "0985"})
  void anExactDateIsAMachinesDateToo(String text) {
    EdtfDate date = EdtfDate.parse(text).orElseThrow();
    assertThat(date.htmlDatetime()).isEqualTo(text);
    assertThat(date.isoStart()).isEqualTo(text);
    assertThat(date.isoEnd()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026?",
        "2026-05~",
        "2026-05-13%",
        "2026-XX",
        "2026-05-XX",
        "202X",
        "2026-21",
        "2026-35",
        "2026-Q3",
        "XXXX-06",
        "XXXX",
        "0000",
        "-0044",
        "Y17000",
        "2026/2027"
      })
  void aVagueDateIsNeverMadeExact(String text) {
    assertThat(EdtfDate.parse(text).orElseThrow().htmlDatetime()).isNull();
  }

  @Test
  void theEndsOfAnIntervalAreGivenToMachinesWhereTheyAreExact() {
    EdtfDate date = EdtfDate.parse("2026-05-13/2026-06~").orElseThrow();
    assertThat(date.isoStart()).isEqualTo("2026-05-13");
    assertThat(date.isoEnd()).isNull();
  }
}
