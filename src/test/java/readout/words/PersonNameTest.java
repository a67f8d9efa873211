package readout.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are probably one person's. */
class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Greta Völker | Greta Voelker",
        "Greta Völker | Greta Volker",
        "Søren Åberg | Soeren Aaberg",
        "Nagy Piroska | Piroska Nagy",
        "Nagy, Piroska | Piroska Nagy",
        "H.E. Dr. Piroska Nagy | Piroska Nagy",
        "Mme Irène Côté | IRENE COTE",
        "Herr Prof. Dr. Jan Groß | Jan Gross",
        "Ana Duarte, MEP | Ana Duarte",
        "Minister Ana Duarte | Ana Duarte",
        "José Pérez | Jose\u0301 Pe\u0301rez"
      })
  void sharesAKey(String one, String other) {
    assertThat(PersonName.of(one).keys()).containsAnyElementsOf(PersonName.of(other).keys());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Michael Novak | Michal Novak",
        "Ana Duarte | Anna Duarte",
        "Ivo Lund | Ivo Lindt",
        "Manuel Bauer | Manul Bauer"
      })
  void sharesNone(String one, String other) {
    assertThat(Collections.disjoint(PersonName.of(one).keys(), PersonName.of(other).keys()))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Völker | Greta Völker | true",
        "Ms Völker | Greta Völker | true",
        "van der Berg | Tom van der Berg | true",
        "G. Völker | Greta Völker | true",
        "Greta | Greta Völker | false",
        "H. Völker | Greta Völker | false",
        "Berg | Greta Völker | false",
        "Greta Völker | Greta Völker | false"
      })
  void isShortFor(String brief, String whole, boolean is) {
    assertThat(PersonName.of(brief).isShortFor(PersonName.of(whole))).isEqualTo(is);
  }
}
