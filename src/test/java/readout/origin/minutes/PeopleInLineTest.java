package readout.origin.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
    PeopleInLine read = reader(language).list(line);

    assertThat(String.join("|", read.people())).isEqualTo(people == null ? "" : people);
    assertThat(String.join("|", read.left())).isEqualTo(left == null ? "" : left);
  }

  /** Semicolons are between people, so that commas are before what each one is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "Rosa Ek, Harbour Master; Tom Lind/Rosa Ek, Harbour Master|Tom Lind/",
        "all members; Rosa Ek (chair); 12 guests/Rosa Ek (chair)/all members|12 guests",
        "All members of the board; Rosa Ek/Rosa Ek/All members of the board",
        "Harbour Master; Rosa Ek/Rosa Ek/Harbour Master",
        "Rosa Ek and Tom Lind; Mara Roth/Rosa Ek|Tom Lind|Mara Roth/",
        "Rosa Ek, Varn; Tom Lind/Rosa Ek (Varn)|Tom Lind/Varn",
        "Rosa Ek, Head of Lamps and Docks, Prime Minister Tom Lind; Mara Roth"
            + "/Rosa Ek, Head of Lamps and Docks|Mara Roth/Prime Minister Tom Lind",
        "Lind, Tom; Ek, Rosa (chair)/Tom Lind|Rosa Ek (chair)/",
        "Roth, Mara; Ek, Rosa/Rosa Ek/Roth, Mara",
      })
  void takesSemicolonsForTheEndsOfPeople(String line, String people, String left) {
    PeopleInLine read = reader("en").list(line);

    assertThat(String.join("|", read.people())).isEqualTo(people == null ? "" : people);
    assertThat(String.join("|", read.left())).isEqualTo(left == null ? "" : left);
  }

  /** A line of its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rosa Ek, Harbour Master, Port of Varn; Rosa Ek, Harbour Master, Port of Varn; ",
        "Rosa Ek, Lamp Keeper; Rosa Ek (Lamp Keeper); Lamp Keeper",
        "Rosa Ek, Tom Lind, Mara Roth; Rosa Ek|Tom Lind|Mara Roth; ",
        "Rosa Ek, Tom Lind and Mara Roth; Rosa Ek|Tom Lind|Mara Roth; ",
        "Rosa Ek and Tom Lind; Rosa Ek|Tom Lind; ",
        "Rosa Ek, head of ports and docks; Rosa Ek, head of ports and docks; ",
        "Rosa Ek; Rosa Ek; ",
      })
  void readsALineAsOnePersonUnlessItCanOnlyBeSeveral(String line, String people, String left) {
    PeopleInLine read = reader("en").line(line);

    assertThat(String.join("|", read.people())).isEqualTo(people);
    assertThat(String.join("|", read.left())).isEqualTo(left == null ? "" : left);
  }

  /** An item of a list: a place after a name is no office, and no person. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rosa Ek, Varn; Rosa Ek (Varn); Varn",
        "Rosa Ek – Varn; Rosa Ek (Varn); Varn",
        "Rosa Ek – Harbour Master; Rosa Ek, Harbour Master; ",
        "Rosa Ek, New Varn, Old Lamp; Rosa Ek (New Varn, Old Lamp); New Varn|Old Lamp",
        "Rosa Ek, Harbour Master, Tom Lind; Rosa Ek, Harbour Master (Tom Lind); Tom Lind",
        "Rosa Ek, New Varn (chair); Rosa Ek (chair, New Varn); New Varn",
        "Rosa Ek, Auditor, Ek & Vik; Rosa Ek, Auditor, Ek & Vik; ",
        "Rosa Ek, Vice-Chair; Rosa Ek, Vice-Chair; ",
        "Rosa Ek, from 10:00; Rosa Ek, from 10:00; ",
        "Rosa Ek and Tom Lind; Rosa Ek|Tom Lind; ",
        "Lind, Tom; Tom Lind; ",
        "Lind, Tom (chair), Harbour Master; Tom Lind, Harbour Master (chair); ",
        "van der Roth, Mara; Mara van der Roth; ",
        "Roth, Mara; ; Roth, Mara",
      })
  void readsAnItemAsOnePerson(String line, String people, String left) {
    PeopleInLine read = reader("en").item(line);

    assertThat(String.join("|", read.people())).isEqualTo(people == null ? "" : people);
    assertThat(String.join("|", read.left())).isEqualTo(left == null ? "" : left);
  }

  private static PeopleLineReader reader(String language) {
    return new PeopleLineReader(
        SpeechWords.of(language), Set.of("Rosa Ek", "Tom Lind", "Mara van der Roth")::contains);
  }
}
