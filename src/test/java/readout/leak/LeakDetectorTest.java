package readout.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Mistakes;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.release.Release;

/**
 * The second wall alone: what it finds in finished outputs, and what it does not take for a leak.
 */
class LeakDetectorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Noé Ferrand</p>",
        "<p>No&eacute; Ferrand</p>",
        "<p>No&eacute Ferrand</p>",
        "<p>No&#233; Ferrand</p>",
        "<p>No&#xE9; Fer<wbr>rand</p>",
        "<p>No&eacute;&ensp;<b>Ferrand</b></p>",
        "<p title=\"noe ferrand\">x</p>",
        "<a href=\"/people/no%C3%A9-ferrand\">x</a>",
        "<!-- Noe\nFerrand -->",
        "<p>Noé<!-- > --> Ferrand</p>",
        "<p>No<!---->é Fer<!-- x -->rand</p>",
        "<p>Noé <SPAN CLASS=x>Ferrand</SPAN></p>",
        "<p>No<font color=red>é</font> <dfn>Ferrand</dfn></p>",
        "<p>Noé <span title=\"a > b\">Ferrand</span></p>",
        "<p>Noé <x-name>Ferrand</x-name></p>",
        "<a href='/?who=Noe+Ferrand'>x</a>",
        "<a href='/?who=Noe%20Ferrand'>x</a>",
        "<a href='mailto:x?subject=No%C3%A9%2BFerrand'>x</a>",
        "<li>Ferrand, Noé</li>",
        "<td>FERRAND Noé</td>",
        "<p>Present: Ferrand, Noé (north); Weiss, Ida</p>",
        "<p>a paper by Ferrand, Noé and others</p>",
        "<p>The lamps, all forty of<br>them, are paid</p>",
      })
  void aPageThatNamesSomebodyIsFound(String page) {
    assertThat(wall().inPage(page)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>Ada Noé</li><li>Ferrand Weiss</li></ul>",
        "<p>Ada Noé</p><p>Ferrand Weiss</p>",
        "<td>Ada Noé</td><td>Ferrand Weiss</td>",
        "<p>Ada Noé, Ferrand Weiss</p>",
        "<p>Ada Ferrand, Noé Weiss</p>",
        "<p>Ida, Ferrand, Noé, Weiss</p>",
        "<LI>Ada Noé</LI><LI>Ferrand Weiss</LI>",
        "<li>Ferrand</li><!-- x --><li>Noé</li>",
        "<td>Ferrand,</td><td>Noé</td>",
        "<name>Noé</name><name>Ferrand</name>",
        "<p>Ada Noé – Ferrand Weiss</p>",
        "<p>of the lamps, all forty</p><p>of them are paid</p>",
      })
  @DisplayName("Words of two list items, cells or paragraphs are not taken for a phrase.")
  void theWordsOfTwoItemsOfAPageAreNoPhrase(String page) {
    assertThat(wall().inPage(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Ada Noé\n- Ferrand Weiss\n",
        "Ada Noé\n\nFerrand Weiss\n",
        "| Ada Noé | Ferrand Weiss |",
        "\"Ada Noé\",\"Ferrand Weiss\"",
        "Ada Noé;Ferrand Weiss",
        "{\"a\": \"Ada Noé\",\n \"b\": \"Ferrand Weiss\"}",
        "{\"text\": \"Ada Noé\\n\\nFerrand Weiss\"}",
        "DESCRIPTION:Ada Noé\\n\\nFerrand Weiss",
      })
  @DisplayName("Words of two list items, cells or paragraphs are not taken for a phrase.")
  void theWordsOfTwoItemsOfAnyOutputAreNoPhrase(String text) {
    assertThat(wall().inText(text)).isEmpty();
  }

  @Test
  void aSentenceIsFoundHoweverItIsLaidOut() {
    assertThat(wall().inText("> The lamps, all forty of\n> them, are paid for")).isPresent();
    assertThat(wall().inText("the lamps all forty of them")).isPresent();
  }

  @Test
  @DisplayName("An id that its readers may see does not allow a name that it holds.")
  void anIdThatMayBeSeenVouchesForNoName() {
    assertThat(wall().inPage("<p id=\"decision-noe-ferrand-motion\">Adopted.</p>")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"noe\": 1}",
        "{\"a\":1,\"noe\" : {}}",
        "{\n  \"noe\": [1]}",
        "{\"@type\":\"Noe\",\"name\":1}"
      })
  void aKeyOfDataIsNobodysName(String data) {
    assertThat(FormWords.without(data)).hasSameSizeAs(data).doesNotContainIgnoringCase("noe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"noe\"}",
        "[\"a\",\"noe\"]",
        "{\"Noe\": 1}",
        "{\"noe ferrand\": 1}",
        "{\"text\":\"{\\\"noe\\\": 1}\"}",
        "<p>\"noe\": he said</p>"
      })
  void whatMayBeANameIsRead(String data) {
    assertThat(FormWords.without(data)).containsIgnoringCase("noe");
  }

  private static LeakDetector wall() {
    Meeting whole =
        Mistakes.ofRest(
                """
                participants:
                  - {name: Ada Noé}
                  - {name: Ferrand Weiss}
                  - {name: Noé Ferrand, audience: internal}
                background: The lamps, all forty of them, are paid for by the north
                decisions:
                  - {id: noe-ferrand-motion, text: Adopted.}
                """)
            .meeting();
    Meeting seen = Release.of(whole, Audience.PUBLIC, Instant.EPOCH).meeting();
    return LeakDetector.between(whole, seen, () -> "");
  }
}
