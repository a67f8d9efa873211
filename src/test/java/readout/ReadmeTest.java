package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the console blocks of README.md: every {@code readout} command in them must print what is
 * below it, and names every key of a record. Blocks that build the program are what runs this test.
 */
class ReadmeTest {
  private static final String JAR = "java -jar target/readout.jar ";

  /** A command with what it is said to print. */
  private record Step(String command, String output) {}

  @TestFactory
  @Slow
  Stream<DynamicTest> consoleBlocks() throws Exception {
    List<Step> steps = steps(Files.readAllLines(Path.of("README.md")));
    assertThat(steps).hasSizeGreaterThan(5);
    Path folder = Files.createTempDirectory("readme");
    Folders.copy(
        Path.of("examples"), Folders.files(Path.of("examples")), folder.resolve("examples"));
    return steps.stream().map(s -> DynamicTest.dynamicTest(s.command(), () -> run(s, folder)));
  }

  @Test
  void everyKeyOfARecordIsInItsTable() throws Exception {
    String schema =
        Files.readString(Path.of("src/main/resources/readout/schema/record.schema.json"));
    String readme = Files.readString(Path.of("README.md"));
    String table = readme.substring(readme.indexOf("| Keys |"), readme.indexOf("## Templates"));
    assertThat(new JsonMapper().readTree(schema).path("properties").propertyNames())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(table).contains("`" + key + "`"));
  }

  private static void run(Step step, Path folder) {
    int at = step.command().indexOf(JAR);
    if (at < 0) {
      assertThat(step.command()).isEqualTo("mvn verify");
      return;
    }
    List<String> arguments = List.of(step.command().substring(at + JAR.length()).split(" "));
    Program.Result result = Program.run(folder, arguments);
    String printed = result.stdout() + result.stderr();
    if (step.output().isEmpty()) {
      assertThat(result.status()).as(printed).isZero();
    } else {
      assertThat(printed.strip()).startsWith(step.output().strip());
    }
  }

  /** An output that ends with a line "…" is only begun in the README. */
  private static List<Step> steps(List<String> lines) {
    List<Step> steps = new ArrayList<>();
    boolean inside = false;
    String command = null;
    StringBuilder output = new StringBuilder();
    for (String line : lines) {
      boolean fence = line.startsWith("```");
      if (fence || inside && line.startsWith("$ ")) {
        if (command != null) {
          steps.add(new Step(command, output.toString()));
        }
        command = null;
        output.setLength(0);
      }
      if (fence) {
        inside = !inside && line.equals("```console");
      } else if (inside && line.startsWith("$ ")) {
        command = line.substring(2);
      } else if (inside && !line.equals("…")) {
        output.append(line).append('\n');
      }
    }
    return steps;
  }
}
