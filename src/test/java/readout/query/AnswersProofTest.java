package readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Slow;
import readout.diagnostic.Diagnostics;
import readout.leak.LeakDetector;
import readout.leak.Safeguards;
import readout.meeting.Audience;
import readout.proof.Proof;
import readout.query.index.IndexRequest;
import readout.query.item.ItemKind;
import readout.query.note.AnswerNotes;
import readout.record.PeopleFiles;
import readout.record.RecordInputs;
import readout.release.Release;
import readout.template.Format;
import readout.template.TemplateChoice;

/**
 * Asks a folder of random records, each with a unique word in every field, for everything, in all
 * formats and for all audiences: no answer may hold a word that its readers may not see.
 */
@Slow
class AnswersProofTest {
  private static final int RECORDS = 40;
  private static final Instant NOW = Instant.parse("2026-05-13T12:00:00Z");

  @TempDir Path folder;
  @TempDir Path cache;

  private final Map<String, Long> seeds = new HashMap<>();

  @BeforeEach
  void writeRecords() throws Exception {
    for (long seed = 1; seed <= RECORDS; seed++) {
      Path file = folder.resolve("r" + seed + ".yaml");
      Files.writeString(file, Proof.yaml(seed));
      seeds.put(file.toString(), seed);
    }
  }

  @Test
  @DisplayName(
      "An answer of query holds what a note for its readers may hold, whether its records are read or in the index.")
  void answersHoldWhatTheirReadersMaySee() {
    for (Audience audience : Audience.values()) {
      int answers = 0;
      for (ItemKind kind : ItemKind.values()) {
        QueryResult result = ask(kind, audience, cache, Safeguards.BOTH);
        answers += result.answers().size();
        hold(kind, result, audience, Safeguards.BOTH);
      }
      QueryResult read = ask(ItemKind.QUOTES, audience, null, Safeguards.BOTH);
      hold(ItemKind.QUOTES, read, audience, Safeguards.BOTH);
      assertThat(rows(read))
          .isEqualTo(rows(ask(ItemKind.QUOTES, audience, cache, Safeguards.BOTH)));
      assertThat(answers).as("answers for %s", audience).isGreaterThan(100);
    }
  }

  @Test
  @DisplayName("The search of finished answers alone stops those that hold too much.")
  void theSearchAloneStopsAnswersThatHoldTooMuch() {
    Safeguards wall =
        new Safeguards(
            (meeting, audience, at) -> Release.of(meeting, Audience.INTERNAL, at),
            (whole, released, ownWords) ->
                LeakDetector.between(
                    whole, Release.of(whole, Audience.PUBLIC, NOW).meeting(), ownWords));
    int stopped = 0;
    for (ItemKind kind : ItemKind.values()) {
      QueryResult result = ask(kind, Audience.PUBLIC, cache, wall);
      stopped += result.diagnostics().errors();
      hold(kind, result, Audience.PUBLIC, wall);
    }
    assertThat(stopped).as("answers that had to be stopped").isGreaterThan(20);
  }

  private static List<String> rows(QueryResult result) {
    return result.answers().stream().map(a -> AnswerTable.text(a, null, NOW)).toList();
  }

  private QueryResult ask(ItemKind kind, Audience audience, Path index, Safeguards safeguards) {
    return new QueryPipeline(question(kind, audience, index, safeguards))
        .run((stage, done, total) -> {});
  }

  private QueryRequest question(
      ItemKind kind, Audience audience, Path index, Safeguards safeguards) {
    IndexRequest records =
        new IndexRequest(
            List.of(folder.toString()),
            new RecordInputs(InputStream.nullInputStream()),
            index,
            "test",
            Set.of(kind),
            true,
            new PeopleFiles(null),
            safeguards);
    return new QueryRequest(
        kind, records, Conditions.NONE, audience, NOW, AnswerOrder.usual(kind), -1);
  }

  private void hold(ItemKind kind, QueryResult result, Audience audience, Safeguards safeguards) {
    Set<String> all = new TreeSet<>();
    for (Answer answer : result.answers()) {
      long seed = seeds.get(answer.record().file());
      Set<String> may = Proof.mayBeSeen(seed, audience);
      String text = AnswerTable.text(answer, result.steps(), NOW);
      assertThat(may)
          .as("%s for %s, seed %d: %s", kind, audience, seed, text)
          .containsAll(Proof.canaries(text));
      all.addAll(may);
    }
    for (String key : AnswerFormat.keys(kind)) {
      AnswerFormat format = AnswerFormat.named(key, kind).orElseThrow();
      String printed =
          format == AnswerFormat.NOTE
              ? notes(kind, result, audience, safeguards)
              : format.print(kind, result, NOW, 1000);
      assertThat(all).as("%s for %s", format, audience).containsAll(Proof.canaries(printed));
    }
  }

  /** The answers of each record as a note; those that tell too much are refused. */
  private String notes(
      ItemKind kind, QueryResult result, Audience audience, Safeguards safeguards) {
    QueryRequest question = question(kind, audience, null, safeguards);
    StringBuilder notes = new StringBuilder();
    Map<String, List<Answer>> byRecord =
        result.answers().stream().collect(Collectors.groupingBy(a -> a.record().file()));
    for (List<Answer> answers : byRecord.values()) {
      Diagnostics diagnostics = new Diagnostics();
      TemplateChoice choice =
          TemplateChoice.of(AnswerNotes.usualTemplate(kind), null, Format.MARKDOWN, diagnostics);
      Optional<String> note = AnswerNotes.print(answers, question, choice, diagnostics);
      assertThat(note.isPresent()).isEqualTo(!diagnostics.hasErrors());
      assertThat(note.isPresent() || safeguards != Safeguards.BOTH)
          .as("%s for %s: %s", kind, audience, diagnostics.sorted())
          .isTrue();
      note.ifPresent(notes::append);
    }
    return notes.toString();
  }
}
