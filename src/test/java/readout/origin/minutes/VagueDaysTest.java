package readout.origin.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import readout.language.Lexicon;

/** Which words beside a day say that it is another one, in the language of the minutes. */
class VagueDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; on",
        "en; No. 12,",
        "de; am Dienstag, dem",
        "fr; le mardi",
        "es; el martes",
        "it; il",
        "pt; no dia",
        "pt; na terça-feira",
        "nl; op",
        "sv; den",
        "da; den",
        "fi; tiistaina",
        "pl; na",
        "pl; w dniu",
        "cs; dne",
        "sk; dňa",
        "hr; dana",
        "ru; во вторник,",
        "uk; у вівторок",
        "tr; salı",
        "el; στις",
        "ro; pe",
        "sq; më",
        "hu; kedden",
        "ar; يوم",
        "he; ביום",
        "ja; 次回",
        "zh-Hans; 星期二",
      })
  void takesAPlainDay(String language, String before) {
    assertThat(MinutesWords.of(language).vague().in(before + " ", ". 10:00")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; not before; ",
        "en; ; or later",
        "en; ; or 19 May 2026",
        "de; frühestens; ",
        "fr; après le; ",
        "es; no antes del; ",
        "pt; não antes de; ",
        "pl; po; ",
        "fi; ; jälkeen",
        "hu; ; után",
        "tr; ; sonrası",
        "ja; ; 以降",
        "ko; ; 이후",
        "zh-Hans; ; 之后",
        "hi; ; के बाद",
      })
  void takesNoDayThatIsAnother(String language, String before, String after) {
    String first = before == null ? "" : before + " ";
    String last = after == null ? "" : " " + after;

    assertThat(MinutesWords.of(language).vague().in(first, last)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("tags")
  void knowsWordsInEveryLanguage(String language) {
    assertThat(MinutesWords.of(language).vague().before()).isNotBlank();
    assertThat(MinutesWords.of(language).vague().after()).isNotBlank();
  }

  static Iterable<String> tags() {
    return Lexicon.tags();
  }
}
