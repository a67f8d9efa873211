package readout.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that nothing by which anybody could join a meeting stays in a text for a record. */
class AccessCodesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lock house (https://meet.example/j/7?pwd=q1) | Lock house",
        "Lock house https://meet.example/j/7?a=1&token=q1 | Lock house",
        "Weir - join https://meet.example/j/7?passcode=q1 | Weir",
        "Weir, Passcode: 123456 | Weir",
        "Lock house, PIN 4711 | Lock house",
        "Online (Kennwort: abC9) | Online",
        "Salle 2, mot de passe : quai7 | Salle 2",
        "Зал 1, пароль: 77aa | Зал 1",
        "Lock house, passcode: 12,a;b | Lock house",
        "線上，密碼：8811 | 線上，",
        "Room 4, tel:+442012345678,,998877# | Room 4",
        "Room 4, +1 669 900 6833,,97812345#,,,,*123456# | Room 4",
        "Room 4, Phone conference ID: 123 456 789# | Room 4",
        "https://user:word@meet.example/7 | ''",
        "Room 4 (https://meet.example/j/7) | Room 4 (https://meet.example/j/7)",
        "Rules for passwords in the office | Rules for passwords in the office",
        "Password policy | Password policy",
        "Room 12, 2nd floor, +442012345678 | Room 12, 2nd floor, +442012345678",
      })
  void takesOutWhatLetsPeopleIn(String text, String left) {
    assertEquals(left, AccessCodes.without(text).text());
  }
}
