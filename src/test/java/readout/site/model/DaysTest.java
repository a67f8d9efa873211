package readout.site.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.language.Language;

/** Days and years of an archive, from before Christ to beyond 9999. */
class DaysTest {
  @Test
  void daysAreInTheOrderOfTime() {
    List<LocalDate> days = new ArrayList<>();
    days.add(null);
    Stream.of(
            "-0100-01-01", "-0043-03-15", "0000-12-31", "0012-01-01", "2026-05-13", "+12026-01-01")
        .forEach(day -> days.add(LocalDate.parse(day)));
    List<LocalDate> shuffled = new ArrayList<>(days);
    Collections.reverse(shuffled);
    shuffled.sort(Days.IN_TIME);
    assertThat(shuffled).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2026, en",
    "0985, 985, en",
    "0000, 1 BC, en",
    "-0043, 44 BC, en",
    "-0043, 44 v. Chr., de",
    "+12026, 12026, en"
  })
  void aYearHasItsNameInWords(String year, String name, String tag) {
    assertThat(Years.name(year, Language.of(tag))).isEqualTo(name);
  }
}
