package readout.verify.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and signs in the forms in which spoken words are compared. */
class SpokenFormsTest {
  private final SpokenForms english = new SpokenForms("en");

  @Property
  void aNumberInWordsIsTheSameInDigits(@ForAll @LongRange(min = 0, max = 999_999_999) long number) {
    String words = spelled(number);
    assertThat(forms(english, "It is " + words + " boxes"))
        .as(words)
        .isEqualTo(forms(english, "It is " + number + " boxes"))
        .isEqualTo(forms(english, String.format(Locale.ROOT, "It is %,d boxes", number)));
  }

  @Property
  void numbersInWordsAreTheSameForTheSameNumberAlone(
      @ForAll @LongRange(min = 0, max = 99_999) long one,
      @ForAll @LongRange(min = 0, max = 99_999) long other) {
    assertThat(forms(english, spelled(one)).equals(forms(english, spelled(other))))
        .isEqualTo(one == other);
  }

  private static String spelled(long number) {
    return new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT).format(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twelve hundred | 1200",
        "two hundred and five | 205",
        "two thousand and six | 2006",
        "two, um, hundred | 200",
        "two point five million | 2,500,000",
        "2.4 million | 2400000",
        "3 thousand | 3000",
        "fifty per cent | 50 %",
        "minus five degrees | −5°",
        "＄20 | $ 20",
        ".5 | 0.5",
        "3–5 | 3-5",
        "We have twenty, twenty tugs | We have 20 tugs",
      })
  void areTheSame(String one, String other) {
    assertThat(forms(english, one)).isEqualTo(forms(english, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "€20 | $20",
        "€20 | 20",
        "-3 | 3",
        "-3 | +3",
        "-€3 | €3",
        "20% | 20",
        "20% | 20‰",
        "20° | 20",
        "§ 5 | 5",
        "#5 | 5",
        "@5 | 5",
        "≤ 5 | ≥ 5",
        "±5 | 5",
        "2 = 3 | 2 3",
        "2 × 3 | 2 ÷ 3",
        "3/4 | 3, 4",
        "3-4 | 3, 4",
        "3:4 | 3-4",
        "2.5 | 2,5",
        "2.5m | 2,5m",
        ".5 | 5",
        "10² | 102",
        "1½ | 11/2",
        "R&D | R D",
        "twenty twenty-five | twenty-five",
        "twenty, five | twenty-five",
        "two hundred, and five | two hundred and five",
        "a hundred thousand | a hundred",
      })
  void areOtherWords(String one, String other) {
    assertThat(forms(english, one)).isNotEqualTo(forms(english, other));
  }

  @Test
  void groupsDigitsAsTheLanguageDoes() {
    SpokenForms german = new SpokenForms("de");
    assertThat(forms(german, "2.400 Kisten")).isEqualTo(forms(german, "2400 Kisten"));
    assertThat(forms(german, "2,400 Tonnen")).isNotEqualTo(forms(german, "2400 Tonnen"));
  }

  private static List<String> forms(SpokenForms forms, String text) {
    return forms.words(text).stream().map(SpokenWord::form).toList();
  }
}
