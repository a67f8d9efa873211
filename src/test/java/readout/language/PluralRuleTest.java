package readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CLDR's rules, with CLDR's own samples of whole numbers. */
class PluralRuleTest {
  private static final Map<String, String> RULES =
      Map.of(
          "en-one", "i = 1 and v = 0 @integer 1",
          "pl-one", "i = 1 and v = 0",
          "pl-few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
          "pl-many",
              "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9"
                  + " or v = 0 and i % 100 = 12..14",
          "ar-zero", "n = 0",
          "ar-two", "n = 2",
          "ar-few", "n % 100 = 3..10",
          "ar-many", "n % 100 = 11..99",
          "fr-many", "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5",
          "lv-zero", "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19");

  @ParameterizedTest
  @CsvSource({
    "en-one, 1, 0 2 11 21 101",
    "pl-one, 1, 0 2 5 11 101",
    "pl-few, 2 3 4 22 24 32 102 1002, 0 1 5 12 13 14 15 112",
    "pl-many, 0 5 6 11 12 13 14 19 100 1000, 1 2 4 22 102",
    "ar-zero, 0, 1 100",
    "ar-two, 2, 12 102",
    "ar-few, 3 4 10 103 110 1003, 0 1 2 11 100 102",
    "ar-many, 11 26 99 111 1011, 0 3 10 100 102 200",
    "fr-many, 1000000 2000000, 0 1 1000 1000001",
    "lv-zero, 0 10 11 19 20 100, 1 21 2 9 22"
  })
  void samplesOfCldr(String rule, String in, String out) {
    for (String number : in.split(" ")) {
      assertThat(PluralRule.holds(RULES.get(rule), Long.parseLong(number))).as(number).isTrue();
    }
    for (String number : out.split(" ")) {
      assertThat(PluralRule.holds(RULES.get(rule), Long.parseLong(number))).as(number).isFalse();
    }
  }

  @Test
  void aListMayMixNumbersAndRanges() {
    String rule = "n = 1,3..4,11";
    assertThat(PluralRule.holds(rule, 4)).isTrue();
    assertThat(PluralRule.holds(rule, 11)).isTrue();
    assertThat(PluralRule.holds(rule, 2)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x = 1", "n", "n = ", "n % 0 = 1", "n = 1 xor n = 2", "n = 1 and"})
  void aBrokenRuleIsABug(String rule) {
    assertThatThrownBy(() -> PluralRule.holds(rule, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no plural rule");
  }
}
