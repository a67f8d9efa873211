package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every case below {@code src/test/resources/golden}; its README says what a case is. */
class GoldenTest {
  private static final Path ROOT = Path.of("src/test/resources/golden");
  private static final Set<String> OURS = Set.of("args", "stdin", "stdout", "stderr", "status");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    if (UPDATE && System.getenv("CI") != null) {
      throw new IllegalStateException("golden files are not rewritten where CI is set");
    }
    List<Path> cases =
        Folders.files(ROOT).stream()
            .filter(f -> f.getFileName().toString().equals("args"))
            .map(Path::getParent)
            .toList();
    assertThat(cases).isNotEmpty();
    Map<Path, Map<String, String>> results = new ConcurrentSkipListMap<>();
    Queue<Path> waiting = new ConcurrentLinkedQueue<>(cases);
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    IntStream.range(0, workers).parallel().forEach(worker -> run(waiting, results));
    return results.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    ROOT.relativize(e.getKey()).toString(), () -> judge(e.getKey(), e.getValue())));
  }

  /** Reports name the version, which cases do without. */
  private static final String VERSION = '"' + System.getProperty("readout.version") + '"';

  private static void judge(Path folder, Map<String, String> actual) {
    if (UPDATE) {
      for (String name : List.of("stdout", "stderr", "status")) {
        folder.resolve(name).toFile().delete();
      }
      Folders.delete(folder.resolve("expected"));
      Folders.write(folder, actual);
      return;
    }
    Map<String, String> expected = Folders.texts(folder);
    expected.keySet().removeIf(name -> !isExpectation(name));
    assertThat(actual).isEqualTo(expected);
  }

  private static boolean isExpectation(String name) {
    return name.startsWith("expected/") || Set.of("stdout", "stderr", "status").contains(name);
  }

  /** Runs cases while there are some. */
  private static void run(Queue<Path> waiting, Map<Path, Map<String, String>> results) {
    try (WarmProgram program = new WarmProgram()) {
      for (Path next = waiting.poll(); next != null; next = waiting.poll()) {
        results.put(next, run(next, program));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the case gives: empty streams and status 0 leave no file. */
  private static Map<String, String> run(Path folder, WarmProgram program) throws IOException {
    Path work = program.folder();
    List<Path> inputs =
        Folders.files(folder).stream()
            .filter(f -> !isExpectation(folder.relativize(f).toString()))
            .filter(f -> !OURS.contains(folder.relativize(f).toString()))
            .toList();
    Folders.copy(folder, inputs, work);
    Map<String, String> before = Folders.texts(work.resolve("."));
    Path stdin = folder.resolve("stdin");
    Program.Result result =
        program.run(
            Files.readAllLines(folder.resolve("args"), StandardCharsets.UTF_8),
            Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0]);
    Map<String, String> actual = new TreeMap<>();
    put(actual, "stdout", result.stdout().replace(VERSION, "\"VERSION\""));
    put(actual, "stderr", result.stderr());
    put(actual, "status", result.status() == 0 ? "" : result.status() + "\n");
    Folders.texts(work.resolve("."))
        .forEach(
            (name, text) -> {
              if (!text.equals(before.get(name))) {
                actual.put("expected/" + name, text);
              }
            });
    try (Stream<Path> left = Files.list(work)) {
      left.forEach(Folders::delete);
    }
    return actual;
  }

  private static void put(Map<String, String> map, String name, String text) {
    if (!text.isEmpty()) {
      map.put(name, text);
    }
  }
}
