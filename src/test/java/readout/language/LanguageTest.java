package readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding a language, and what it says. */
class LanguageTest {
  private static final Language ENGLISH = Language.of("en");

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-GB", "en-latn-us", "en-x-simple", "en-GB-u-ca-buddhist"})
  void aTagFindsItsLanguageInAnyCapitals(String tag) {
    assertThat(Language.of(tag).tag()).isEqualTo("en");
    assertThat(Language.of(tag).fellBack()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tlh", "x", "", "../language/en", "countries/en", "english"})
  void whatHasNoWordsFallsBackToEnglish(String tag) {
    assertThat(Language.of(tag).tag()).isEqualTo("en");
    assertThat(Language.of(tag).fellBack()).isTrue();
  }

  @Test
  void aKeyWithoutWordsIsABug() {
    assertThat(ENGLISH.has("label.nothing")).isFalse();
    assertThatThrownBy(() -> ENGLISH.label("label.nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("label.nothing");
  }

  @Test
  void keysBelowAPrefixAreSorted() {
    assertThat(ENGLISH.keys("quote.inner."))
        .containsExactly("quote.inner.close", "quote.inner.open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"A | A", "A B | A and B", "A B C | A, B and C", "A B C D | A, B, C and D"})
  void severalNamesAreAList(String names, String list) {
    List<Phrase> phrases = Stream.of(names.split(" ")).map(Phrase::of).toList();
    assertThat(ENGLISH.list(phrases).text()).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource({"kk, Kazakh", "KK, Kazakh", "zh-hant-TW, Chinese (Traditional)", "tlh, tlh"})
  void languagesHaveNames(String tag, String name) {
    assertThat(ENGLISH.languageName(tag)).isEqualTo(name);
  }

  @Test
  void everyLanguageOfIso639HasAName() {
    List<String> withdrawn = List.of("in", "iw", "ji", "mo", "sh", "tl");
    assertThat(Arrays.stream(Locale.getISOLanguages()).filter(code -> !withdrawn.contains(code)))
        .allMatch(code -> ENGLISH.has("language." + code));
  }

  @ParameterizedTest
  @CsvSource({
    "TR, Türkiye",
    "CZ, Czechia",
    "MK, North Macedonia",
    "SZ, Eswatini",
    "KZ, Kazakhstan",
    "ZZ, ZZ",
    "Kazakhstan, Kazakhstan"
  })
  void countriesHaveNames(String codeOrName, String name) {
    assertThat(ENGLISH.country(codeOrName)).isEqualTo(name);
  }

  @Test
  void everyCountryOfIso3166HasAName() {
    assertThat(Locale.getISOCountries())
        .filteredOn(code -> !code.equals("AN"))
        .allMatch(code -> !ENGLISH.country(code).equals(code));
  }
}
