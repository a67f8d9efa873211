package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are looked up where readers of the language look: CLDR says where. */
class InitialsTest {
  @ParameterizedTest
  @CsvSource({
    "en, Ada Lund, A",
    "en, Émile Brandt, E",
    "en, Шевченко, Ш",
    "en, 3M, '#'",
    "sv, Öberg, Ö",
    "de, Öberg, O",
    "cs, Chrudim, CH",
    "hu, Szabó, SZ",
    "kk, Ғабит, Ғ",
    "ar, كريم حداد, ك",
    "el, Άννα, Α",
    "ko, 김민준, ㄱ",
    "ja, さくら, さ",
    "zh-Hans, 王芳, W",
    "zh-Hant, 王芳, 4劃",
    "zh-Hans, Wang Fang, W",
  })
  void eachNameIsUnderTheLetterOfItsLanguage(String language, String name, String letter) {
    Initials initials = Language.of(language).initials();
    assertThat(initials.letter(initials.place(name))).isEqualTo(letter);
  }
}
