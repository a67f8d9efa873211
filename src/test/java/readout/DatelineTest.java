package readout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a press release opens with. */
class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Nukus, Uzbekistan' | en | NUKUS",
        "'Hall of Ferries, Port Saar, Finland' | en | PORT SAAR",
        "'Bristol, UK' | en | BRISTOL",
        "'Portland, Oregon' | en | PORTLAND, OREGON",
        "Quarry Bay | en | QUARRY BAY",
        "'Gießen, Deutschland' | de | GIESSEN",
        "'Iğdır, Türkiye' | tr | IĞDIR",
        "'Λάρισα, Ελλάδα' | el | ΛΑΡΙΣΑ",
        "'{name: Old Customs, city: Sesimbra, country: PT}' | en | SESIMBRA",
        "'{country: KZ}' | en | KAZAKHSTAN",
      })
  void thePlaceIsInCapitals(String place, String language, String capitals) throws Exception {
    String date = Notes.of("readout: 1\ntitle: A\ndate: 2026-05-13\nlanguage: " + language);
    String day = date.lines().filter(l -> l.contains("2026")).findFirst().orElseThrow();
    String shown = day.substring(day.lastIndexOf("** ") + 3);
    assertThat(release(place, language, "")).contains("\n" + capitals + ", " + shown + " – Words.");
  }

  @Test
  void thePublicationsDateComesBeforeTheMeetings() throws Exception {
    assertThat(release("Quarry Bay", "en", "published: 2026-05-20\n"))
        .contains("\nQUARRY BAY, 20 May 2026 – Words.");
  }

  @Test
  void aMeetingHeldOnlineHasADateAlone() throws Exception {
    assertThat(release("{url: \"https://meet.example/a\"}", "en", ""))
        .contains("\n13 May 2026 – Words.");
  }

  @Test
  void beforeAListItStandsByItself() throws Exception {
    String record =
        "readout: 1\ntitle: A\ndate: 2026-05-13\nplace: Hull\nsummary: \"- one\\n- two\"\n";
    assertThat(Notes.of(record, "-t", "press-release"))
        .contains("\nHULL, 13 May 2026\n\n- one\n- two\n");
  }

  private static String release(String place, String language, String more) throws Exception {
    String record =
        "readout: 1\ntitle: A\ndate: 2026-05-13\nlanguage: %s\nplace: %s\nsummary: Words.\n%s"
            .formatted(language, place, more);
    return Notes.of(record, "-t", "press-release");
  }
}
