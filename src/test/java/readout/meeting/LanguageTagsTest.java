package readout.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are language tags. */
class LanguageTagsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "kk",
        "zh-Hant",
        "zh-Hant-TW",
        "pt-BR",
        "es-419",
        "sr-Latn-RS",
        "sl-rozaj-biske",
        "de-CH-1901",
        "ckb",
        "EN-gb",
        "en-x-simple",
        "de-DE-u-co-phonebk",
        "zh-cmn-Hans-CN"
      })
  void tagsOfTheSpecificationAreValid(String tag) {
    assertThat(LanguageTags.isValid(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "en-",
        "-en",
        "en--GB",
        "e",
        "zz",
        "kz",
        "english",
        "en_US",
        "de-419-DE",
        "a-DE",
        "en-toolongsubtag",
        "е",
        "en GB",
        "../en",
        "1a"
      })
  void otherTextsAreNot(String tag) {
    assertThat(LanguageTags.isValid(tag)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "english, en",
    "English, en",
    "Deutsch, de",
    "kz, kk",
    "KZ, kk",
    "kz-Cyrl, kk-Cyrl",
    "cz, cs",
    "gr, el",
    "jp, ja",
    "ua, uk",
    "ua_UA, uk-UA",
    "en_US, en-US",
    "zh_hant_tw, zh-Hant-TW",
    "zz, ''",
    "klingonese, ''",
    "en, ''",
    "EN, ''"
  })
  void theTagThatWasMeant(String wrong, String meant) {
    assertThat(LanguageTags.suggestion(wrong)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, en",
    "en-gb, en-GB",
    "MN-cYRL-mn, mn-Cyrl-MN",
    "es-419, es-419",
    "sgn-be-fr, sgn-BE-FR",
    "en-ca-x-ca, en-CA-x-ca",
    "az-latn-x-latn, az-Latn-x-latn",
    "'', ''"
  })
  void theUsualCapitals(String tag, String canonical) {
    assertThat(LanguageTags.canonical(tag)).isEqualTo(canonical);
  }
}
