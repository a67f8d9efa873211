package readout.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.words.FoldedName;

/** The parts that the checks of a record are made of. */
class SmallChecksTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Irena Grošelj | irena groselj",
        "Lund, Ivo | ivo lund",
        "Łukasz Ørsted | lukasz orsted",
        "Jean-Luc  O’Neill Jr. | jean luc oneill jr",
        "Nguyễn Văn A | nguyen van a",
        "山田 太郎 | 山田 太郎",
        "Йорг | йорг"
      })
  void foldsNames(String name, String folded) {
    assertThat(FoldedName.ofPerson(name)).isEqualTo(FoldedName.ofPerson(folded));
  }
}
