package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The commands of the files for CI services, as their machines would run them. */
@Slow
class CiExamplesTest {
  private static final Pattern COMMAND = Pattern.compile("java -jar readout\\.jar (archive .*)");
  private static final String AT = "2026-06-05T12:00:00Z";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({".github/workflows/archive.yml, site", ".gitlab-ci.yml, public"})
  void shardsAndMergeMakeTheSite(String name, String output) throws IOException {
    ArchiveSite site = new ArchiveSite(folder, 41);
    for (int i = 0; i < 10; i++) {
      site.write(i);
    }
    String text = Files.readString(Path.of("examples/ci", name));
    JsonNode workflow = new YAMLMapper().readTree(text);
    assertThat(workflow.isObject()).isTrue();
    List<String> commands = new ArrayList<>();
    Matcher matcher = COMMAND.matcher(text);
    while (matcher.find()) {
      commands.add(matcher.group(1));
    }
    assertThat(commands).hasSize(2);
    for (int part = 1; part <= 4; part++) {
      run(commands.get(0), part);
    }
    run(commands.get(1), 0);
    assertThat(Folders.texts(folder.resolve(output))).isEqualTo(site.fromScratch("--at", AT));
  }

  /** What git needs to leave the line ends of notes as they are written. */
  @Test
  void attributesKeepLineEnds() throws IOException {
    assertThat(Files.readAllLines(Path.of("examples/ci/.gitattributes")))
        .contains("* text=auto eol=lf");
  }

  private void run(String command, int part) {
    String filled = command;
    for (Map.Entry<String, String> variable :
        Map.of(
                "$PART",
                "" + part,
                "$CI_NODE_INDEX",
                "" + part,
                "$CI_NODE_TOTAL",
                "4",
                "$AT",
                AT,
                "$CI_PIPELINE_CREATED_AT",
                AT)
            .entrySet()) {
      filled = filled.replace(variable.getKey(), variable.getValue());
    }
    assertThat(filled).doesNotContain("$");
    Program.Result result = Program.run(folder, List.of(filled.split(" ")));
    assertThat(result.status()).as(result.stderr()).isZero();
  }
}
