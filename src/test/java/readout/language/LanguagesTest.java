package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lookup as RFC 4647, section 3.4, has it; and which way a language runs. */
class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "zh-Hant-CN-x-private1-private2, zh-Hant-CN-x-private1, 1",
    "zh-Hant-CN-x-private1-private2, zh-Hant-CN, 1",
    "zh-Hant-CN-x-private1-private2, zh-Hant, 1",
    "zh-Hant-CN-x-private1-private2, zh, 1",
    "ZH-hant, zh-Hant, 1",
    "zh-Hant-CN-x-private1-private2, zh-Hans, 1",
    "zh-TW, zh-Hant, 1",
    "zh-Hant, zh-TW, 1",
    "nn, nb, 1",
    "ru, zh-Hans, 0",
    "de, de-CH, 1",
    "de, de-x-plain, 1",
    "de, den, 0"
  })
  void aTagIsShortenedUntilItIsThere(String wanted, String available, int index) {
    assertThat(Languages.pick(List.of("tlh", available), List.of(wanted))).isEqualTo(index);
  }

  @Test
  void aSingleLetterGoesWithWhatFollowsIt() {
    List<String> available = List.of("tlh", "zh-Hant-CN-x", "zh-Hant");
    assertThat(Languages.pick(available, List.of("zh-Hant-CN-x-private1"))).isEqualTo(2);
  }

  @Test
  void theFirstWantedThatIsThereWins() {
    assertThat(Languages.pick(List.of("en", "kk", "ru"), List.of("fr", "ru-KZ", "kk")))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, RTL",
    "he-IL, RTL",
    "FA, RTL",
    "ckb, RTL",
    "ks, RTL",
    "az-Arab, RTL",
    "pa-arab-PK, RTL",
    "en, LTR",
    "kk, LTR",
    "ar-Latn, LTR",
    "uz-Cyrl, LTR",
    "en-x-arab, LTR",
    "zh-cmn-Hans, LTR"
  })
  void theScriptDecidesTheDirection(String tag, Direction direction) {
    assertThat(Direction.of(tag)).isEqualTo(direction);
  }
}
