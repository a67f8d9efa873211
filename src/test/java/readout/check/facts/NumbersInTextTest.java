package readout.check.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as authors write them. */
class NumbersInTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40 percent | 40",
        "1.234,5 t | 1234.5",
        "1,234.5 t | 1234.5",
        "10 000 ships | 10000",
        "10\u00a0000 ships | 10000",
        "12'500 Fr. | 12500",
        "from 2024 40 more | 40",
        "−3 °C | -3",
        "٤٠٪ | 40",
        "3.14 | 3.14",
        "1.234 | 1234"
      })
  void readsNumbersOfAnyLanguage(String text, BigDecimal number) {
    assertThat(NumbersInText.isReadable(text)).isTrue();
    assertThat(NumbersInText.readings(text)).anyMatch(n -> n.compareTo(number) == 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forty percent", "2½ years", ""})
  void leavesAloneWhatItCannotRead(String text) {
    assertThat(NumbersInText.isReadable(text)).isFalse();
  }
}
