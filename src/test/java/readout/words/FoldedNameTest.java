package readout.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they are compared. */
class FoldedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Irena Grošelj | irena groselj",
        "Lund, Ivo | ivo lund",
        "Łukasz Ørsted | lukasz orsted",
        "Jean-Luc  O’Neill Jr. | jean luc oneill jr",
        "Nguyễn Văn A | nguyen van a",
        "山田 太郎 | 山田 太郎",
        "Йорг | йорг"
      })
  void foldsNames(String name, String folded) {
    assertThat(FoldedName.ofPerson(name)).isEqualTo(FoldedName.ofPerson(folded));
  }
}
