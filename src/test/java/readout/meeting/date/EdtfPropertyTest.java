package readout.meeting.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of dates. */
class EdtfPropertyTest {
  @Property
  void anyTextIsADateOrNone(@ForAll String text) {
    assertThat(EdtfDate.parse(text).map(EdtfDate::edtf).orElse(text)).isEqualTo(text);
    assertThat(EdtfDate.parse(DateMistake.suggestion(text)).isPresent())
        .isEqualTo(!DateMistake.suggestion(text).isEmpty());
  }

  @Property(tries = 5000)
  void whatLooksLikeADateIsOneOrGetsAReason(@ForAll("nearlyDates") String text) {
    Optional<EdtfDate> date = EdtfDate.parse(text);
    date.ifPresent(
        d -> {
          assertThat(EdtfDate.parse(d.edtf())).contains(d);
          if (d.earliest() != null && d.latest() != null) {
            assertThat(d.earliest()).isBeforeOrEqualTo(d.latest());
          }
        });
    assertThat(DateMistake.reason(text).isEmpty()).isEqualTo(date.isPresent());
  }

  @Property
  void everyDayOfTheCalendarIsADate(@ForAll("days") LocalDate day) {
    EdtfDate date = EdtfDate.parse(day.toString()).orElseThrow();
    assertThat(date.earliest()).isEqualTo(day);
    assertThat(date.latest()).isEqualTo(day);
    assertThat(date.htmlDatetime()).isEqualTo(day.toString());
  }

  @Provide
  Arbitrary<String> nearlyDates() {
    Arbitrary<String> point =
        Arbitraries.of(
            "2026", "2024", "XXXX", "202X", "20XX", "-0044", "0000", "-02", "-05", "-12", "-21",
            "-XX", "-13", "-29", "-31", "?", "~", "%", "/", "..", "Y17000", "T10:00", " ");
    return point.list().ofMinSize(0).ofMaxSize(7).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
