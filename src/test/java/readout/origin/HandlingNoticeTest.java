package readout.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that hold a text back are known, and those that only have the word are not. */
class HandlingNoticeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "EMBARGOED UNTIL 00:01 ON 11 JUNE 2026",
        "*** STRICTLY EMBARGOED ***",
        "Press release – under embargo until Thursday noon",
        "Embargo: 1 March 2027, 10:00",
        "EMBARGO 6 a.m. BST, 1 March",
        "Embargoed for publication until 6 a.m.",
        "Not for publication or broadcast before 18:00",
        "HOLD FOR RELEASE UNTIL MONDAY",
        "Sperrfrist: 13. Mai, 18 Uhr",
        "SOUS EMBARGO JUSQU’AU 13 MAI",
        "Bajo embargo hasta el lunes",
        "Эмбарго до 13 мая",
        "محظور النشر حتى الساعة العاشرة",
      })
  void isAnEmbargo(String line) {
    assertEquals(true, HandlingNotice.isEmbargo(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister: no embargo on grain",
        "Embargo on arms is extended",
        "The embargoed goods were seized.",
        "Council lifts the trade embargo",
        "FOR IMMEDIATE RELEASE",
      })
  void isNoEmbargo(String line) {
    assertEquals(false, HandlingNotice.isEmbargo(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOT FOR PUBLICATION",
        "Confidential – not for distribution",
        "[Internal use only]",
        "VERTRAULICH – ENTWURF",
        "Ne pas diffuser",
      })
  void isARestriction(String line) {
    assertEquals(true, HandlingNotice.isRestriction(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Confidential talks end without a result",
        "International",
        "Background",
        "DRAFT",
      })
  void isNoRestriction(String line) {
    assertEquals(false, HandlingNotice.isRestriction(line), line);
  }
}
