package readout.origin.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.origin.release.SpeechWords;

/** Who is named in a line of minutes, in several languages. */
class PeopleInLineTest {
  /** After "Present:"; people are apart by a bar, and what is left by a second column. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Rosa Ek, Harbour Master; Rosa Ek, Harbour Master; ",
        "en; Rosa Ek, Tom Lind; Rosa Ek|Tom Lind; ",
        "en; Rosa Ek, Tom Lind and Mara Ek.; Rosa Ek|Tom Lind|Mara Ek; ",
        "en; Rosa Ek, Harbour Master, Tom Lind, Chair of the Lamp Board, and Mara Ek; "
            + "Rosa Ek, Harbour Master|Tom Lind, Chair of the Lamp Board|Mara Ek; ",
        "en; Rosa Ek (Chair), Tom Lind from 10:00; Rosa Ek (Chair)|Tom Lind (from 10:00); ",
        "en; Rosa Ek (Chair), Harbour Master; Rosa Ek, Harbour Master (Chair); ",
        "en; Rosa, Tom, Mara; Rosa|Tom|Mara; ",
        "en; Rosa Ek, Port of Varn; Rosa Ek, Port of Varn; ",
        "en; Rosa Ek, Tom Lind and Lea Roth by phone; Rosa Ek|Tom Lind|Lea Roth (by phone); ",
        "en; Rosa, Tom Ek (Chair); Rosa|Tom Ek (Chair); ",
        "en; all members of the board; ; all members of the board",
        "en; 12 members; ; 12 members",
        "en; Rosa Ek, Dean Smith; Rosa Ek; Dean Smith",
        "en; Jan de Vries, Ana van der Berg; Jan de Vries|Ana van der Berg; ",
        "de; Rosa Ek, Hafenministerin, Tom Lind und Mara Ek; Rosa Ek, Hafenministerin|Tom Lind|Mara Ek; ",
        "fr; Rosa Ek, ministre des ports, et Tom Lind; Rosa Ek, ministre des ports|Tom Lind; ",
        "es; Rosa Ek, alcaldesa de Varn, Tom Lind y Mara Ek; Rosa Ek, alcaldesa de Varn|Tom Lind|Mara Ek; ",
        "ru; Роза Эк, министр портов, Том Линд и Мара Эк; Роза Эк, министр портов|Том Линд|Мара Эк; ",
        "ar; محمد الطالبي، وزير النقل، سارة العلي; محمد الطالبي, وزير النقل|سارة العلي; ",
        "zh; 王明、李华; 王明|李华; ",
      })
  void takesAListApart(String language, String line, String people, String left) {
    PeopleInLine read = PeopleInLine.ofList(line, SpeechWords.of(language));

    assertThat(String.join("|", read.people())).isEqualTo(people == null ? "" : people);
    assertThat(String.join("|", read.left())).isEqualTo(left == null ? "" : left);
  }

  /** A line of its own or an item of a list. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rosa Ek, Harbour Master, Port of Varn; Rosa Ek, Harbour Master, Port of Varn; false",
        "Rosa Ek, Lamp Keeper; Rosa Ek, Lamp Keeper; true",
        "Rosa Ek, Tom Lind, Mara Roth; Rosa Ek|Tom Lind|Mara Roth; false",
        "Rosa Ek, Tom Lind and Mara Roth; Rosa Ek|Tom Lind|Mara Roth; false",
        "Rosa Ek and Tom Lind; Rosa Ek|Tom Lind; false",
        "Rosa Ek, head of ports and docks; Rosa Ek, head of ports and docks; false",
        "Rosa Ek; Rosa Ek; false",
      })
  void readsALineAsOnePersonUnlessItCanOnlyBeSeveral(String line, String people, boolean unsure) {
    PeopleInLine read = PeopleInLine.ofLine(line, SpeechWords.of("en"));

    assertThat(String.join("|", read.people())).isEqualTo(people);
    assertThat(read.unsure()).isEqualTo(unsure);
  }
}
