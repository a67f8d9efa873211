package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on confidentiality says of single notes, a test for each sentence. */
class PromisesTest {
  private static final String HEAD =
      """
      readout: 1
      title: Harbour talks
      date: 2026-05-13
      participants:
        - {id: rook, name: Cora Rook, role: Pilot, organization: Quay Guild}
        - {id: finch, name: Tam Finch, role: Lamplighter, audience: internal}
      """;

  private static final List<String> AUDIENCES = List.of("public", "press", "internal");

  @TempDir Path folder;

  private static String json(String record, String audience) {
    return Notes.of(record, "-f", "json", "--audience", audience);
  }

  @Test
  @DisplayName("Without `--audience` an output is for the public.")
  void forThePublicUnlessSaid() {
    for (String format : List.of("markdown", "html", "text", "json")) {
      String note = Notes.of(HEAD, "-f", format);
      assertThat(note).isEqualTo(Notes.of(HEAD, "-f", format, "--audience", "public"));
      assertThat(note).contains("Cora Rook").doesNotContain("Finch", "Lamplighter");
      assertThat(Notes.of(HEAD, "-f", format, "--audience", "internal")).contains("Tam Finch");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "background: ITEM\n",
        "key_messages: [ITEM]\n",
        "questions: [{question: ITEM, answer: Yes.}]\n",
        "questions: [{question: Why?, answer: ITEM}]\n",
        "delegations: [{name: Owls, email: zqitem@owl.example}]\n",
        "x-file: ITEM\n",
        "figures: [{label: Lamps, value: '9', x-file: ITEM}]\n",
      })
  @DisplayName(
      "Background, lines to take, questions and answers, e-mail addresses of participants and your own `x-…` data are internal unless the record says otherwise.")
  void internalUnlessSaid(String item) {
    String record = HEAD + item.replace("ITEM", "Zqitem");
    if (item.contains("email")) {
      record = HEAD.replace("role: Pilot", "email: Zqitem@owl.example");
    }
    assertThat(json(record, "public")).doesNotContain("Zqitem");
    assertThat(json(record, "press")).doesNotContain("Zqitem");
    assertThat(json(record, "internal")).contains("Zqitem");
    String said = "{text: Zqitem, audience: public}";
    String open =
        item.startsWith("questions")
            ? record.replace("[{", "[{audience: public, ")
            : item.startsWith("x-file")
                ? record + "audience: public\n"
                : item.contains("x-file")
                    ? record.replace("[{label", "[{audience: public, label")
                    : item.contains("email")
                        ? record.replace(
                            "Zqitem@owl.example", "{text: Zqitem@owl.example, audience: public}")
                        : HEAD + item.replace("ITEM", said);
    assertThat(json(open, "public")).contains("Zqitem");
  }

  /** A rule, and what the public gets of words, of the sense of words, and of the speaker. */
  @ParameterizedTest
  @CsvSource({
    "on-the-record, true, true, Cora Rook",
    "background, true, true, a harbour voice",
    "chatham-house, true, true, a participant",
    "deep-background, false, true, ''",
    "off-the-record, false, false, ''",
  })
  @DisplayName(
      "Of a quote the narrowest rule of its record, its topic and itself counts, as in the table below.")
  void theNarrowestRuleCounts(String rule, boolean words, boolean sense, String credit) {
    String said = "attribution: " + rule;
    String quotes =
        "topics: [{id: lamps, title: Lamps, TOPIC}]\nquotes:\n"
            + "  - {speaker: rook, topic: lamps, attributed_to: a harbour voice, text: The wick is damp., QUOTE}\n"
            + "  - {speaker: rook, topic: lamps, attributed_to: a harbour voice, reported: Oil is dear., QUOTE}\n";
    String open = "attribution: on-the-record";
    for (int place = 0; place < 3; place++) {
      String record =
          HEAD
              + (place == 0 ? said : open)
              + "\n"
              + quotes
                  .replace("TOPIC", place == 1 ? said : open)
                  .replace("QUOTE", place == 2 ? said : open);
      for (String audience : AUDIENCES) {
        String note = Notes.of(record, "--audience", audience, "-t", "quote-sheet", "-f", "text");
        note = note.split("\nParticipants\n")[0];
        boolean internal = audience.equals("internal");
        String what = rule + " for " + audience + ", place " + place + "\n" + note;
        assertThat(note.contains("The wick is damp")).as(what).isEqualTo(words || internal);
        assertThat(note.contains("Oil is dear")).as(what).isEqualTo(sense || internal);
        assertThat(note.contains("Cora Rook"))
            .as(what)
            .isEqualTo(internal || rule.equals("on-the-record"));
        assertThat(note).as(what).containsIgnoringCase(internal ? "Cora Rook" : credit);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"background", "chatham-house", "deep-background"})
  @DisplayName("A quote without a name keeps nothing else that could tell who spoke.")
  void unnamedMeansUnnamed(String rule) {
    String quote =
        HEAD
            + "sources: [{id: reel, title: Zqsource}]\nquotes:\n  - id: zqid\n    speaker: rook\n"
            + "    reported: {en: Oil is dear., sw: Zqwords ghali.}\n    original: sw\n"
            + "    translated_by: Zqtranslator\n    context: Zqcontext\n    via: interjection\n"
            + "    at: 11:47\n    source: reel\n    credited_as: Zqcredited\n    x-own: Zqown\n    audience: public\n"
            + "    attributed_to: a harbour voice\n    attribution: ";
    List<String> telling =
        List.of(
            "Zqid",
            "Zqwords",
            "Zqtranslator",
            "Zqcontext",
            "interjection",
            "11:47",
            "Zqcredited",
            "Zqown");
    for (String audience : List.of("public", "press")) {
      String note = Notes.of(quote + rule, "-f", "json", "--audience", audience, "--originals");
      assertThat(note).contains("Oil is dear");
      assertThat(note).doesNotContainIgnoringCase("\"sw\"");
      telling.forEach(word -> assertThat(note).doesNotContainIgnoringCase(word));
      assertThat(note).doesNotContainIgnoringCase("Zqsource");
      String named = Notes.of(quote + "on-the-record", "-f", "json", "--originals");
      telling.forEach(word -> assertThat(named).containsIgnoringCase(word));
      assertThat(named).containsIgnoringCase("Zqsource");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "html", "text", "json"})
  @DisplayName(
      "An id that names somebody who is withheld is not printed: a neutral one stands in its place.")
  void idsThatNameSomebodyAreNeutral(String format) {
    String record =
        HEAD
            + "  - {id: finch-aide, name: Una Vale, delegation: finchSide}\n"
            + """
            delegations: [{id: finchSide, name: The quay}]
            groups: [{id: finches, name: The crew}]
            topics: [{id: finch-plan, title: The lamps, presenter: finch-aide}]
            quotes: [{id: finch-said, speaker: finch-aide, topic: finch-plan, text: It burns.}]
            decisions: [{id: finch-motion, text: Lamps stay., moved_by: finches}]
            next_steps: [{id: finch-step, action: Buy oil, owner: finchSide}]
            sources: [{id: finch-paper, title: On oil}]
            figures: [{label: Lamps, value: "9", source: finch-paper}]
            """;
    String[] options = {"-f", format, "-t", "minutes"};
    assertThat(Notes.of(record, options))
        .doesNotContainIgnoringCase("finch")
        .contains("Una Vale", "The quay", "The crew", "On oil");
    String open = record.replace(", audience: internal", "");
    assertThat(Notes.of(open, options)).contains("Tam Finch");
    if (format.equals("json")) {
      assertThat(Notes.of(open, options)).contains("finch-aide", "finchSide", "finch-plan");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "press"})
  @DisplayName(
      "Under the Chatham House Rule for a whole record no person, no body and no id that the author typed is printed, except the id of the record.")
  void nobodyUnderTheRule(String audience) {
    String record =
        HEAD
            + """
            id: zqrecord
            delegations: [{id: zqside, name: Zqside}]
            groups: [{id: zqgroup, name: Zqgroup}]
            topics: [{id: zqtopic, title: The lamps, presenter: rook}]
            quotes: [{id: zqquote, speaker: rook, topic: zqtopic, text: The wick is damp.}]
            decisions: [{id: zqmotion, text: Lamps stay., moved_by: rook}]
            next_steps: [{id: zqstep, action: Buy oil, owner: zqside}]
            figures: [{id: zqfigure, label: Lamps, value: "9"}]
            """;
    List<String> names =
        List.of("Rook", "Quay Guild", "Zqside", "Zqgroup", "Zqtopic", "Zqquote", "Zqmotion");
    for (String format : List.of("markdown", "html", "text", "json")) {
      String[] options = {"-f", format, "-t", "minutes", "--audience", audience};
      String note = Notes.of(record + "attribution: chatham-house\n", options);
      names.forEach(name -> assertThat(note).doesNotContainIgnoringCase(name));
      assertThat(note)
          .doesNotContainIgnoringCase("Zqstep")
          .doesNotContainIgnoringCase("Zqfigure")
          .contains("The wick is damp");
      assertThat(Notes.of(record, options)).contains("Rook", "Quay Guild", "Zqside");
    }
    assertThat(json(record + "attribution: chatham-house\n", audience)).contains("zqrecord");
    assertThat(json(record, audience)).contains("zqtopic", "zqmotion", "zqstep", "zqfigure");
  }

  @Test
  @DisplayName(
      "A record under embargo is refused for the public until its instant, and an item under embargo is not there.")
  void embargoesHold() {
    String record = HEAD + "summary: The lamps are lit.\nembargo: 2026-06-01T18:00+02:00\n";
    Notes.Run early =
        Notes.run(record.getBytes(StandardCharsets.UTF_8), "--at", "2026-06-01T15:59:59.9Z");
    assertThat(early.status()).isEqualTo(1);
    assertThat(early.out()).isEmpty();
    assertThat(early.err()).contains("2026-06-01T18:00+02:00");
    assertThat(Notes.of(record, "--at", "2026-06-01T16:00Z")).contains("The lamps are lit");
    String item =
        HEAD + "decisions: [{text: Buy no oil., embargo: 2026-06-01T16:00Z}, {text: Stay.}]\n";
    assertThat(Notes.of(item, "-t", "minutes", "--at", "2026-06-01T15:59:59.9Z"))
        .contains("Stay.")
        .doesNotContain("Buy no oil");
    assertThat(Notes.of(item, "-t", "minutes", "--at", "2026-06-01T16:00Z")).contains("Buy no oil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-06-01",
        "2026-06-01T18:00",
        "2026-06",
        "2026-06-01T25:00Z",
        "1899-12-31T18:00Z",
        "2026-03-29T02:30\ntimezone: Europe/Berlin",
        "2026-10-25T02:30\ntimezone: Europe/Berlin",
        "tomorrow",
      })
  @DisplayName("An embargo that is not one exact instant, or ended before 1900, is an error.")
  void embargoesAreExact(String embargo) {
    byte[] record = (HEAD + "embargo: " + embargo + "\n").getBytes(StandardCharsets.UTF_8);
    for (String audience : AUDIENCES) {
      Notes.Run run = Notes.run(record, "--audience", audience);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("error[");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "What is removed takes with it the references to it, topics left empty, people known only through it and sources cited only there.")
  void whatIsRemovedTakesAlong() {
    String record =
        HEAD
            + """
              - {id: wren, name: Zqwren, attendance: mentioned}
            topics: [{id: oil, title: Zqoil}]
            sources: [{id: reel, title: Zqreel}]
            quotes: [{speaker: wren, topic: oil, source: reel, text: Zqwords are said., audience: internal}]
            next_steps: [{action: Buy wicks, owner: [rook, finch]}]
            """;
    String open = json(record, "public");
    assertThat(open).contains("Buy wicks", "Cora Rook").doesNotContain("Finch", "finch");
    for (String word : List.of("Zqwren", "Zqoil", "Zqreel", "Zqwords")) {
      assertThat(open).doesNotContain(word);
      assertThat(json(record, "internal")).contains(word);
    }
  }

  @Test
  @DisplayName(
      "Every finished output and the name of its file are searched for withheld names, addresses and sentences, and nothing is written when one is found.")
  void namesOfFilesAreSearched() {
    Folders.write(
        folder,
        Map.of(
            "tam-finch.yaml", HEAD, "talks.yaml", HEAD, "own.md.mustache", "{{title}} Tam Finch"));
    for (String[] run :
        List.of(
            new String[] {"/tam-finch.yaml", "-o", "/notes/"},
            new String[] {"/talks.yaml", "-o", "/notes/tam-finch.html"},
            new String[] {"/talks.yaml", "-o", "/notes/", "-t", "/own.md.mustache"})) {
      List<String> arguments = new ArrayList<>(List.of("render"));
      for (String argument : run) {
        arguments.add(argument.startsWith("/") ? folder + argument : argument);
      }
      Notes.Run ended = Notes.cli(new byte[0], arguments);
      assertThat(ended.status()).isEqualTo(1);
      assertThat(ended.err()).contains("error[leak]");
      assertThat(folder.resolve("notes"))
          .satisfiesAnyOf(
              notes -> assertThat(notes).doesNotExist(),
              notes -> assertThat(notes).isEmptyDirectory());
    }
  }
}
