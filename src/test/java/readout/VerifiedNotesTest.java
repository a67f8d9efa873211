package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readout.language.Lexicon;

/** Every note that the program makes is true to its record, also after a round trip. */
class VerifiedNotesTest {
  /** After the embargoes of the examples. */
  private static final String AT = "2026-06-10T00:00Z";

  @TestFactory
  Stream<DynamicTest> examples() {
    return judged(Path.of("examples"));
  }

  /** Those of the repository, or the folder that {@code -Dreadout.records} names. */
  @TestFactory
  @Slow
  Stream<DynamicTest> realMeetings() {
    return judged(Path.of(System.getProperty("readout.records", "src/test/resources/real")));
  }

  private static Stream<DynamicTest> judged(Path folder) {
    List<Path> records =
        Folders.files(folder).stream().filter(f -> f.toString().endsWith(".yaml")).toList();
    assertThat(records).isNotEmpty();
    return records.stream()
        .map(record -> DynamicTest.dynamicTest(record.toString(), () -> judge(record)));
  }

  /** The marks of every language are known, and so is what isolates words of another direction. */
  @TestFactory
  @Slow
  Stream<DynamicTest> languages() {
    return Lexicon.tags().stream()
        .map(tag -> DynamicTest.dynamicTest(tag, () -> judgeLanguage(tag)));
  }

  private static void judgeLanguage(String tag) throws IOException {
    Path folder = Files.createTempDirectory("verified");
    Path record = folder.resolve("record.yaml");
    for (String name : List.of("note.html", "note.md", "note.txt")) {
      Path note = folder.resolve(name);
      for (String words : List.of("Alpha beta gamma (or delta).", "אחת שתיים שלוש (או ארבע).")) {
        Files.writeString(record, record(tag, words));
        Notes.Run made =
            Notes.cli(
                new byte[0],
                List.of("render", record.toString(), "-t", "quote-sheet", "-o", note.toString()));
        assertThat(made.status()).as(made.err()).isZero();
        List<String> verify = List.of("verify", note.toString(), record.toString());
        Notes.Run run = Notes.cli(new byte[0], verify);
        assertThat(run.out()).as(name).contains("1 quote: 1 exact");
        Files.writeString(
            record, record(tag, words.replace("gamma", "omega").replace("שלוש", "חמש")));
        assertThat(Notes.cli(new byte[0], verify).status()).as(run.out()).isEqualTo(1);
      }
    }
    Folders.delete(folder);
  }

  private static String record(String tag, String words) {
    return "readout: 1\ntitle: A\ndate: 2026-05-13\nlanguage: "
        + tag
        + "\nquotes:\n  - {speaker: {name: Ana}, text: \""
        + words
        + "\"}\n";
  }

  private static void judge(Path record) throws IOException {
    Path folder = Files.createTempDirectory("verified");
    for (String template : List.of("minutes", "transcript")) {
      for (String name : List.of("note.html", "note.md")) {
        Path note = folder.resolve(name);
        Notes.Run made =
            Notes.cli(
                new byte[0],
                List.of(
                    "render",
                    record.toString(),
                    "-t",
                    template,
                    "--at",
                    AT,
                    "-o",
                    note.toString()));
        assertThat(made.status()).as(made.err()).isZero();
        assertTrue(note, record);
        String text = Files.readString(note);
        Files.writeString(note, reflowed(text));
        assertTrue(note, record);
        Files.delete(note);
      }
    }
    Folders.delete(folder);
  }

  private static void assertTrue(Path note, Path record) {
    Notes.Run run =
        Notes.cli(new byte[0], List.of("verify", note.toString(), record.toString(), "--at", AT));
    List<String> answers =
        run.out()
            .lines()
            .filter(l -> l.startsWith(note.toString()) && !l.contains(": exact"))
            .toList();
    assertThat(answers).as(record + ": " + run.err()).isEmpty();
    assertThat(run.status()).as(run.err()).isZero();
  }

  /** What a content management system may do to a page. */
  private static String reflowed(String text) {
    return text.replace("“", "\"").replace("”", "\"").replace(", ", ",\u00a0");
  }
}
