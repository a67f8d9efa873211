package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of an unnamed quote that are typed beside the name of who said them. */
class TypedWordsTest {
  private static final String RECORD =
      """
      readout: 1
      title: Harbour talks
      date: 2026-05-13
      participants:
        - {id: rook, name: Cora Rook, role: Pilot, organization: Quay Guild}
        - {id: wren, name: Ida Wren, role: Clerk, organization: Quay Guild}
      quotes:
        - {id: bg, speaker: rook, attribution: background, attributed_to: a guest, text: "The lamp needs a new keeper."}
        - {speaker: rook, text: A fine day.}
        - {speaker: wren, text: A fine evening.}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary: Rook found that the lamp needs a new keeper.",
        "summary: 'The pilot: “the lamp needs a new keeper”.'",
        "summary: \"## Cora Rook\\n\\nThe lamp needs a new keeper.\"",
        "summary: \"The lamp needs a new keeper.\\n\\n— Cora Rook\"",
        "story: \"## Rook\\n\\n[quote: bg]\"",
        "story: \"[quote: bg]\\n\\n— Rook\"",
        "decisions: ['As Rook said, the lamp needs a new keeper']",
        "questions: [{audience: public, question: What did Rook say?, answer: 'Rook: the lamp needs a new keeper.'}]",
      })
  @DisplayName(
      "It warns where words of a quote without a name are typed together with the name of the speaker or an office that only the speaker has: in one sentence, below a heading, or above a credit that begins with a dash.")
  void areReported(String text) {
    assertThat(check(text)).contains("[named-in-text]", "who said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary: Rook left. Somebody found that the lamp needs a new keeper.",
        "summary: Wren found that the lamp needs a new keeper.",
        "summary: Rook found that the keeper needs a new lamp.",
        "summary: \"## Rook\\n\\nA fine day.\\n\\n## The lamp\\n\\nThe lamp needs a new keeper.\"",
        "story: \"[quote: bg]\\n\\n- Rook spoke first\"",
      })
  void otherTextsAreNot(String text) {
    assertThat(check(text)).doesNotContain("who said");
  }

  private static String check(String text) {
    Notes.Run run =
        Notes.cli((RECORD + text + "\n").getBytes(StandardCharsets.UTF_8), List.of("check", "-"));
    return run.out() + run.err();
  }
}
