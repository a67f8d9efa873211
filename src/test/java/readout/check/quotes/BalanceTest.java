package readout.check.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that come in pairs. */
class BalanceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "(a [b] {c})",
        "“a” and „b“ and ”c”",
        "«a» »b«",
        "「a『b』」",
        "a) one b) two 3) three",
        "no :) and :(",
        "it's the shippers' own",
        "a 12\" pipe, צה\"ל",
        "“one\n“two\n“three”"
      })
  void balanced(String text) {
    assertThat(Balance.firstLoneMark(text)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a (b | 2", "a] | 1", "(a] | 2", "say \"a | 4", "a “b” ”c | 6", "«a | 0", "「a | 0"})
  void lone(String text, int at) {
    assertThat(Balance.firstLoneMark(text)).isEqualTo(at);
  }
}
