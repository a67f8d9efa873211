package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on confidentiality says of who was there, and of the formalities of a meeting. */
class FormalitiesPromisesTest {
  private static final String RECORD =
      """
      readout: 1
      title: Lamp board
      date: 2026-05-13
      approves: {record: lamp-board-4, title: Minutes of April}
      quorum: {required: 70771, present: 80882}
      participants:
        - {id: rook, name: Cora Rook}
        - {id: finch, name: Tam Finch, audience: internal}
        - {id: vane, name: Ada Vane, from: 10:11}
      topics:
        - {id: oil, title: Oil, summary: The oil is bought.}
        - {id: posts, title: Posts, summary: Nobody was appointed., audience: internal}
      interests:
        - {person: rook, topic: oil, text: sells lamps, withdrew: true}
        - {person: rook, topic: posts, text: is a cousin}
        - {person: finch, topic: oil, text: owns a well}
      signed_by: [rook]
      quotes:
        - {speaker: vane, topic: oil, text: We buy it all.}
      """;

  @TempDir Path folder;

  private String minutes(String record, String audience) {
    Folders.write(folder, Map.of("board.yaml", record));
    StringBuilder all = new StringBuilder();
    for (String format : List.of("markdown", "html", "json")) {
      Notes.Run run =
          Notes.cli(
              new byte[0],
              new ArrayList<>(
                  List.of(
                      "render",
                      folder.resolve("board.yaml").toString(),
                      "-t",
                      "minutes",
                      "-f",
                      format,
                      "--audience",
                      audience)));
      assertThat(run.status()).as(run.err()).isZero();
      all.append(run.out());
    }
    return all.toString();
  }

  @Test
  @DisplayName("A declared interest goes with its topic and with the person who declared it.")
  void anInterestGoesWithItsTopicAndItsPerson() {
    assertThat(minutes(RECORD, "public"))
        .contains("sells lamps")
        .doesNotContain("is a cousin", "owns a well");
    assertThat(minutes(RECORD, "internal")).contains("sells lamps", "is a cousin", "owns a well");
  }

  @Test
  @DisplayName(
      "The quorum, declared interests, signatures and approvals of a record under the Chatham House Rule are printed for internal readers only.")
  void formalitiesUnderTheRuleAreInternal() {
    String rule = RECORD + "attribution: chatham-house\n";
    String[] formalities = {"70771", "80882", "sells lamps", "Minutes of April", "Cora Rook"};
    assertThat(minutes(RECORD, "press")).contains(formalities);
    assertThat(minutes(rule, "press")).doesNotContain(formalities);
    assertThat(minutes(rule, "internal")).contains(formalities);
  }

  @Test
  @DisplayName(
      "Where words of somebody unnamed are in the output, nothing tells who was in the room when: arrivals and departures (`from`, `until`, `withdrew`) are withheld, unnamed words come after the others of their topic, and no transcript marks them as a question.")
  void nothingTellsWhoWasThereWhenUnnamedWordsWereSaid() {
    String background =
        RECORD.replace(
            "quotes:\n",
            "quotes:\n  - {speaker: rook, topic: oil, text: Is it dear?, attribution: background,"
                + " attributed_to: a member}\n");
    assertThat(minutes(RECORD, "public")).contains("10:11", "\"withdrew\" : true");
    String unnamed = minutes(background, "public");
    assertThat(unnamed).doesNotContain("10:11", "\"withdrew\" : true");
    assertThat(unnamed.indexOf("Is it dear?")).isGreaterThan(unnamed.indexOf("We buy it all."));
    assertThat(minutes(background, "internal")).contains("10:11");
  }

  @Test
  @DisplayName(
      "At a briefing where only speakers on no list are named (reporters) and all others are called the same (`attributed_to`), the order tells nothing: questions and answers stay in their place.")
  void answersOnBackgroundStayWithTheirQuestions() {
    String briefing =
        """
        readout: 1
        title: Briefing
        date: 2026-05-13
        participants:
          - {id: rook, name: Cora Rook}
          - {id: vane, name: Ada Vane}
        quotes:
          - {speaker: {name: A reporter}, text: What is it?}
          - {speaker: rook, attribution: background, attributed_to: an official, text: You see a lamp.}
          - {speaker: {name: A reporter}, text: Who pays?}
          - {speaker: vane, attribution: background, attributed_to: an official, text: All of us.}
        """;
    List<String> inOrder = List.of("What is it?", "You see a lamp.", "Who pays?", "All of us.");
    List<String> moved = List.of("What is it?", "Who pays?", "All of us.", "You see a lamp.");
    assertThat(transcript(briefing)).containsSubsequence(inOrder);
    assertThat(transcript(briefing.replaceFirst("an official", "a clerk")))
        .containsSubsequence(moved);
    assertThat(transcript(briefing.replaceFirst("\\{name: A reporter}", "vane")))
        .containsSubsequence(moved);
  }

  private static String transcript(String record) {
    return Notes.of(record, "-t", "transcript", "--audience", "public");
  }
}
