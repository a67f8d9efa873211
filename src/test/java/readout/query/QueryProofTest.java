package readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Slow;
import readout.meeting.Audience;
import readout.meeting.date.EdtfDate;
import readout.query.PlainAnswers.Question;
import readout.query.PlainAnswers.Record;
import readout.query.index.IndexRequest;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.record.PeopleFiles;
import readout.record.RecordInputs;

/**
 * Holds answers against those of a small program that reads the YAML by itself: random questions to
 * records of parliaments and committees in ten languages where they are, else to those of a golden
 * case. Each is asked when there is no index yet, or when there is one.
 */
@Slow
class QueryProofTest {
  private static final int QUESTIONS = Integer.getInteger("questions", 100);
  private static final List<String> KINDS =
      List.of("quotes", "quotes", "quotes", "people", "topics", "decisions", "steps");

  private final Random random = new Random(27);

  @Test
  void answersAreThoseOfAPlainProgram(@TempDir Path cache) throws Exception {
    Path shared = Path.of("../shared/records");
    Path folder =
        Files.isDirectory(shared)
            ? shared
            : Path.of("src/test/resources/golden/query/quotes/records");
    PlainAnswers plain = new PlainAnswers(folder);
    int found = 0;
    int some = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Question question = question(plain);
      List<String> expected = plain.answers(question);
      assertThat(answers(question, folder, cache)).as(question.toString()).isEqualTo(expected);
      found += expected.size();
      some += expected.isEmpty() ? 0 : 1;
    }
    assertThat(some).as("questions with answers").isGreaterThan(QUESTIONS / 3);
    assertThat(found).isGreaterThan(QUESTIONS);
  }

  private Question question(PlainAnswers plain) {
    Record record = one(plain.records);
    String kind = one(KINDS);
    String date = record.map().get("date").toString().replaceAll("[?~%]", "");
    List<String> words = PlainAnswers.words(record.map().toString());
    int word = random.nextInt(words.size() - 1);
    boolean onlyWords = !kind.equals("people") && !kind.equals("topics"); // plain text, no markup
    String match =
        switch (onlyWords ? random.nextInt(4) : 3) {
          case 0 -> words.get(word);
          case 1 -> '"' + words.get(word) + " " + words.get(word + 1) + '"';
          case 2 -> words.get(word) + " " + words.get(random.nextInt(words.size()));
          default -> null;
        };
    List<?> people = (List<?>) record.map().get("participants");
    String who = null;
    if (people != null && random.nextInt(3) == 0 && one(people) instanceof Map<?, ?> person) {
      Object name = person.get(random.nextBoolean() && person.containsKey("id") ? "id" : "name");
      who =
          name instanceof Map<?, ?> map
              ? map.values().iterator().next().toString()
              : name.toString();
      who = PlainAnswers.words(who).isEmpty() ? null : who;
    }
    List<?> topics = (List<?>) record.map().get("topics");
    String topic = null;
    if (topics != null && random.nextInt(4) == 0 && one(topics) instanceof Map<?, ?> some) {
      topic = some.containsKey("id") ? some.get("id").toString() : null;
    }
    String since =
        random.nextInt(3) == 0
            ? date.substring(0, one(List.of(4, Math.min(7, date.length()), date.length())))
            : null;
    String until = random.nextInt(4) == 0 ? date.substring(0, 4) : null;
    return new Question(
        kind,
        who,
        kind.equals("people") ? null : topic,
        match,
        random.nextInt(4) == 0 ? record.language() : null,
        random.nextInt(4) == 0 ? String.valueOf(record.map().getOrDefault("kind", null)) : null,
        since,
        until);
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static List<String> answers(Question question, Path folder, Path cache) {
    ItemKind kind = ItemKind.valueOf(question.kind().toUpperCase(Locale.ROOT));
    LocalDate since = question.since() == null ? null : date(question.since()).earliest();
    LocalDate until = question.until() == null ? null : date(question.until()).latest();
    Conditions conditions =
        new Conditions(
            question.who(),
            null,
            null,
            null,
            question.meetingKind(),
            question.topic(),
            null,
            new DayRange(since, until),
            question.match(),
            question.language(),
            false,
            false,
            null,
            null,
            null,
            null);
    IndexRequest records =
        new IndexRequest(
            List.of(folder.toString()),
            new RecordInputs(InputStream.nullInputStream()),
            cache,
            "test",
            Set.of(kind),
            true,
            new PeopleFiles(null));
    QueryResult result =
        new QueryPipeline(
                new QueryRequest(
                    kind,
                    records,
                    conditions,
                    Audience.INTERNAL,
                    Instant.parse("2026-01-01T00:00:00Z"),
                    AnswerOrder.usual(kind),
                    -1))
            .run((stage, done, total) -> {});
    assertThat(result.diagnostics().sorted()).isEmpty();
    Column words =
        switch (kind) {
          case PEOPLE -> Column.NAME;
          case TOPICS -> Column.TITLE;
          case STEPS -> Column.ACTION;
          default -> Column.TEXT;
        };
    List<String> answers = new ArrayList<>();
    result
        .answers()
        .forEach(a -> answers.add(a.record().file() + " " + a.item().text(words).strip()));
    answers.sort(null);
    return answers;
  }

  private static EdtfDate date(String text) {
    return EdtfDate.parse(text).orElseThrow();
  }
}
