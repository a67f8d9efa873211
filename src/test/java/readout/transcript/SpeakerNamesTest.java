package readout.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is before a colon is a name, or is not. */
class SpeakerNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Berg",
        "ANA BERG",
        "Z. Victor Zhou (xinbenlv)",
        "Ana Berg (Ports)",
        "Ludwig van der Rohe",
        "Dr. Rosa Ek",
        "Speaker 1",
        "SPEAKER_00",
        "Jean-Luc O’Neil",
        "Ёлка Иванова",
        "山田太郎",
        "Mr Speaker",
        "Moderator",
        "Maria de la Cruz",
        "Ana Berg [Ports]",
        "Al-Hassan",
        "João",
        "محمد علي"
      })
  void names(String text) {
    assertThat(SpeakerNames.isName(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note",
        "NOTE",
        "Question",
        "Answer",
        "Q",
        "https",
        "The point is",
        "So my question",
        "And then he said",
        "Frage",
        "Réponse",
        "Pregunta",
        "Вопрос",
        "问",
        "What matters is this",
        "Action item",
        "First",
        "Warning",
        "He said",
        "I think, and this is important",
        "Secretary Ek said",
        "Frau Ek sagte",
        "Clause 12",
        "Point three",
        "Plan B",
        "with us. Ek",
        "Yes. Rosa Ek",
        "وقال محمد علي"
      })
  void noNames(String text) {
    assertThat(SpeakerNames.isName(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Berg (Ports) | Ana Berg | Ports",
        "Rosa Ek (she/her) | Rosa Ek | ''",
        "Rosa Ek (they/them) (Union) | Rosa Ek | Union",
        "Rosa Ek (she/they) - Union | Rosa Ek | Union",
        "Ana  Berg | Ana Berg | ''",
        "(Ports) | (Ports) | ''",
        "Muhamed (Lab:UM) | Muhamed | Lab:UM",
      })
  void brackets(String written, String name, String detail) {
    SpeakerLabel label = SpeakerLabel.of(written);
    assertThat(label.name()).isEqualTo(name);
    assertThat(label.detail()).isEqualTo(detail);
  }
}
