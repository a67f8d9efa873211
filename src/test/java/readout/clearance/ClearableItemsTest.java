package readout.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.record.ReadRecord;
import readout.record.RecordInput;

/** What counts as a change of a part of a record that was cleared. */
class ClearableItemsTest {
  private static final String RECORD =
      """
      readout: 1
      title: Buoy office meets the anglers
      date: 2025-10-07
      participants:
        - {name: Ruth Vale, id: vale, role: Warden}
      topics:
        - {id: buoys, title: Buoys}
      quotes:
        - {speaker: vale, topic: buoys, text: The buoys stay where they are.}
        - {speaker: {name: an angler}, text: And the channel?}
      """;

  @Test
  void keysInAnotherOrderAndListsOfOneAreNoChange() {
    assertThat(
            changed(
                "{speaker: vale, topic: buoys, text: The buoys stay where they are.}",
                "{text: The buoys stay where they are., speaker: [vale], topic: buoys} # as said"))
        .isEmpty();
  }

  @Test
  void anotherWordIsAChangeOfItsQuoteAlone() {
    assertThat(changed("stay where", "remain where")).containsExactly("quotes 1");
  }

  @Test
  void theTitleOfTheSpeakerIsPrintedWithTheQuote() {
    assertThat(changed("role: Warden", "role: Chief Warden"))
        .containsExactly("participants 1", "quotes 1");
  }

  @Test
  void theRuleOfItsTopicIsThatOfTheQuote() {
    assertThat(changed("title: Buoys}", "title: Buoys, attribution: chatham-house}"))
        .containsExactly("topics 1", "quotes 1");
  }

  @Test
  void theRuleOfTheRecordIsThatOfAllQuotes() {
    assertThat(changed("date: 2025-10-07", "date: 2025-10-07\nattribution: off-the-record"))
        .containsExactly("attribution 0", "quotes 1", "quotes 2");
  }

  @Test
  void noWordOfTheRecordIsInTheFile() {
    Clearance clearance =
        Clearance.of("Ada", java.time.Instant.EPOCH, ClearableItems.of(read(RECORD)));
    assertThat(Clearances.none().with(clearance).text())
        .contains("by: Ada", "quotes:")
        .doesNotContain("Ruth", "vale", "Warden", "stay", "angler", "office");
  }

  /** The parts of the changed record that are not as they were. */
  private static List<String> changed(String before, String after) {
    assertThat(RECORD).contains(before);
    List<String> cleared =
        ClearableItems.of(read(RECORD)).stream().map(ClearableItem::digest).toList();
    List<String> changed = new ArrayList<>();
    for (ClearableItem item : ClearableItems.of(read(RECORD.replace(before, after)))) {
      if (!cleared.contains(item.digest())) {
        changed.add(item.list() + " " + item.place());
      }
    }
    return changed;
  }

  private static ReadRecord read(String text) {
    ReadRecord read =
        ReadRecord.of(
            new RecordInput("record.yaml", "record", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.isGood()).isTrue();
    return read;
  }
}
