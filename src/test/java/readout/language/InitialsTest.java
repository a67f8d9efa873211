package readout.language;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.language.Initials.Initial;

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
    "en, さくら, さ",
    "en, サトウ, さ",
    "zh-Hans, サトウ, さ",
    "en, 王芳, 漢字",
    "ja, 王芳, 漢字",
    "ko, 王芳, ㅇ",
    "en, สมชาย, ส",
    "th, เมษา, ม",
    "en, আনিস, আ",
    "en, አበበ, አ",
    "en, މުހައްމަދު, ތ",
    "ar, أمينة, ا",
    "en, إبراهيم, ا",
    "fa, آرش, آ",
    "en, «Зелёные», З",
    "en, (Vice-)Chair, V",
    "en, ʻOkina, O",
    "en, ٣ أيام, '#'",
    "en, …, '#'",
  })
  void eachNameIsUnderTheLetterOfItsLanguage(String language, String name, String letter) {
    Initials alone = Language.of(language).initials(List.of(name));
    Initials among = Language.of(language).initials(List.of("Ада", "Ada", "나", "क", name, "Ζωή"));
    assertThat(alone.of(name).label()).isEqualTo(letter).isEqualTo(among.of(name).label());
  }

  @Test
  void lettersAreInOrderAndSignsAtTheEnd() {
    List<String> names = List.of("3M", "王芳", "Ada", "Шевченко", "דוד", "さくら", "Zoë");
    Initials initials = Language.of("en").initials(names);
    assertThat(names.stream().map(initials::of).sorted(comparingInt(Initial::place)))
        .extracting(Initial::label)
        .containsExactly("A", "Z", "Ш", "ד", "さ", "漢字", "#");
  }
}
