package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the checked-in notes of {@code examples/} against the program. A note's name tells how it
 * is made: {@code examples/RECORD/TEMPLATE[.AUDIENCE|.LANGUAGE].EXTENSION}.
 */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final List<String> AUDIENCES = List.of("public", "press", "internal");
  private static final String AT = "2026-07-01T00:00Z";

  @TestFactory
  Stream<DynamicTest> notes() {
    List<Path> notes = new ArrayList<>();
    for (Path file : Folders.files(EXAMPLES)) {
      Path folder = file.getParent();
      if (Files.exists(folder.resolveSibling(folder.getFileName() + ".yaml"))) {
        notes.add(file);
      }
    }
    assertThat(notes).hasSizeGreaterThan(10);
    return notes.stream().map(n -> DynamicTest.dynamicTest(n.toString(), () -> judge(n)));
  }

  @TestFactory
  Stream<DynamicTest> everyRecordHasItsNotes() {
    return Folders.files(EXAMPLES).stream()
        .filter(f -> f.toString().endsWith(".yaml"))
        .map(
            record ->
                DynamicTest.dynamicTest(
                    record.toString(),
                    () -> assertThat(Folders.files(notesOf(record))).isNotEmpty()));
  }

  private static Path notesOf(Path record) {
    return record.resolveSibling(record.getFileName().toString().replace(".yaml", ""));
  }

  private static void judge(Path note) throws Exception {
    List<String> arguments = arguments(note);
    Notes.Run result = Notes.cli(new byte[0], arguments);
    assertThat(result.status()).as(result.err()).isZero();
    if (UPDATE) {
      Folders.write(note.getParent(), Map.of(note.getFileName().toString(), result.out()));
    }
    assertThat(result.out()).isEqualTo(Files.readString(note));
  }

  /** The command that makes a note. */
  private static List<String> arguments(Path note) {
    String[] parts = note.getFileName().toString().split("\\.");
    Map<String, String> formats =
        new TreeMap<>(Map.of("md", "markdown", "html", "html", "txt", "text", "json", "json"));
    Path folder = note.getParent();
    String record = EXAMPLES.resolve(folder.getFileName() + ".yaml").toString();
    List<String> arguments = new ArrayList<>(List.of("render", record, "--at", AT));
    Path own = EXAMPLES.resolve("templates").resolve(parts[0] + ".md.mustache");
    arguments.addAll(List.of("-t", Files.exists(own) ? own.toString() : parts[0]));
    arguments.addAll(List.of("-f", formats.get(parts[parts.length - 1])));
    if (parts.length > 2) {
      String option = AUDIENCES.contains(parts[1]) ? "--audience" : "--language";
      arguments.addAll(List.of(option, parts[1]));
    }
    if (folder.endsWith("festival")) {
      arguments.addAll(List.of("--templates", EXAMPLES.resolve("templates").toString()));
    }
    return arguments;
  }
}
