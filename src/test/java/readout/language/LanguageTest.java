package readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.meeting.date.EdtfDate;

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
    "ar, 1, اجتماع واحد",
    "ar, 2, اجتماعان",
    "ar, 3, 3 اجتماعات",
    "ar, 11, 11 اجتماعًا",
    "ar, 102, 102 اجتماع",
    "he, 1, פגישה אחת",
    "he, 2, שתי פגישות",
    "he, 3, 3 פגישות",
    "lv, 21, 21 tikšanās"
  })
  void aWordMaySayItsNumber(String tag, long number, String phrase) {
    assertThat(Language.of(tag).plural("site.meetings", number).text()).isEqualTo(phrase);
    assertThat(WordKeys.mayBeWithoutCount("site.meetings.one", tag)).isEqualTo(!tag.equals("lv"));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de-AT | 13. Jänner 2026 | „A“",
        "de-CH | 13. Januar 2026 | „A“",
        "fr-CA | 13 janvier 2026 | «\u00a0A\u00a0»",
        "pt-BR | 13 de janeiro de 2026 | “A”",
        "pt | 13 de janeiro de 2026 | «A»",
        "en | 13 January 2026 | “A”",
        "en-GB | 13 January 2026 | “A”",
        "en-US | January 13, 2026 | “A”",
        "EN-us | January 13, 2026 | “A”",
        "es-419 | 13 de enero de 2026 | “A”",
        "ar-LB | ١٣ كانون الثاني ٢٠٢٦ | ”A“",
        "zh-HK | 2026年1月13日 | 「A」",
        "nn | 13. januar 2026 | «A»"
      })
  void aRegionHasItsOwnDatesAndMarks(String tag, String date, String quoted) {
    Language language = Language.of(tag);
    assertThat(language.date(EdtfDate.parse("2026-01-13").orElseThrow())).isEqualTo(date);
    assertThat(language.label("quote.open") + "A" + language.label("quote.close"))
        .isEqualTo(quoted);
  }

  @Test
  void aRegionHasItsOwnNamesAndTheWordsOfItsLanguage() {
    assertThat(Language.of("pt-BR").country("IR")).isEqualTo("Irã");
    assertThat(Language.of("pt").country("IR")).isEqualTo("Irão");
    assertThat(Language.of("fr-CA").label("quote.inner.open")).isEqualTo("”");
    assertThat(Language.of("en-US").dateInSentence(EdtfDate.parse("2026-05-13").orElseThrow()))
        .isEqualTo("on May 13, 2026");
    assertThat(Language.of("en-US").dateInSentence(EdtfDate.parse("2026-23").orElseThrow()))
        .isEqualTo("in fall 2026");
    assertThat(Language.of("de-AT").label("label.quotes"))
        .isEqualTo(Language.of("de").label("label.quotes"));
    assertThat(Language.of("de-AT").tag()).isEqualTo("de");
    assertThat(Language.of("zh-HK").list(List.of(Phrase.of("A"), Phrase.of("B"))).text())
        .isEqualTo("A及B");
  }

  @Test
  void ownWordsComeBeforeThoseOfARegion() {
    Lexicon own = new Lexicon(Map.of("pt", Map.of("quote.open", "‹", "quote.close", "›")));
    assertThat(own.of("pt-BR").label("quote.open")).isEqualTo("‹");
    assertThat(own.of("pt-BR").label("quote.inner.open")).isEqualTo("‘");
    Lexicon ofRegion = new Lexicon(Map.of("de-AT", Map.of("label.quotes", "Wortmeldungen")));
    assertThat(ofRegion.of("de-AT").label("label.quotes")).isEqualTo("Wortmeldungen");
    assertThat(ofRegion.of("de-AT").date(EdtfDate.parse("2026-01").orElseThrow()))
        .isEqualTo("Jänner 2026");
  }
}
