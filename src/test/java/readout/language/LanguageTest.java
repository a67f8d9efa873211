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
  @CsvSource({
    "zh, zh-Hans",
    "zh-CN, zh-Hans",
    "zh-TW, zh-Hant",
    "zh-Hant-HK, zh-Hant",
    "sr, sr-Cyrl",
    "sr-RS, sr-Cyrl",
    "sr-Latn-ME, sr-Latn",
    "no, nb",
    "nn, nb",
    "iw, he",
    "pt-BR, pt"
  })
  void aTagMeansItsUsualScript(String tag, String found) {
    assertThat(Language.of(tag).tag()).isEqualTo(found);
    assertThat(Language.of(tag).fellBack()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, 1 abstention",
    "en, 2, 2 abstentions",
    "ru, 1, 1 воздержался",
    "ru, 22, 22 воздержались",
    "fa, 12, ۱۲ رأی ممتنع"
  })
  void aPhraseIsChosenByNumber(String tag, long number, String phrase) {
    assertThat(Language.of(tag).plural("vote-line.abstain", number).text()).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Ana Duarte, true",
    "fr, Ana Duarte, true",
    "kk, Ana Duarte, false",
    "kk, Роман Василенко, true",
    "ja, 東京 とうきょう, true",
    "sr-Latn, Ђорђе, false",
    "he, 12, true"
  })
  void aNameIsReadableInTheScriptsOfTheLanguage(String tag, String name, boolean readable) {
    assertThat(Language.of(tag).hasScriptOf(name)).isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource({"kk, Kazakh", "KK, Kazakh", "zh-hant-TW, Traditional Chinese", "tlh, tlh"})
  void languagesHaveNames(String tag, String name) {
    assertThat(ENGLISH.languageName(tag)).isEqualTo(name);
  }

  @Test
  void everyLanguageOfIso639HasAName() {
    List<String> withdrawn = List.of("in", "iw", "ji", "mo", "sh", "tl");
    assertThat(Arrays.stream(Locale.getISOLanguages()).filter(code -> !withdrawn.contains(code)))
        .noneMatch(code -> ENGLISH.languageName(code).equals(code));
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
