package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code examples/ci/publish.sh}, run as a CI service runs it. */
@DisabledOnOs(OS.WINDOWS)
class PublishScriptTest {
  private static final String OPEN =
      "readout: 1\nid: open\ntitle: An open meeting\ndate: 2026-05-13\n";
  private static final String LATER =
      "readout: 1\nid: later\ntitle: A quiet meeting\ndate: 2026-05-14\nembargo: 2026-06-01T12:00Z\n";

  @TempDir Path folder;

  @BeforeEach
  void writeRecords() throws IOException {
    Files.createDirectory(folder.resolve("records"));
    Files.writeString(folder.resolve("records/open.yaml"), OPEN);
    Files.writeString(folder.resolve("records/later.yaml"), LATER);
  }

  @Test
  void publishesAndSaysWhenToRunAgain() throws Exception {
    assertThat(publish("2026-05-20T00:00:00Z")).isZero();

    assertThat(folder.resolve("public/meetings/open.html")).exists();
    assertThat(folder.resolve("public/meetings/later.html")).doesNotExist();
    assertThat(folder.resolve("next-embargo")).hasContent("2026-06-01T12:00:00Z");
    assertThat(
            new JsonMapper()
                .readTree(Files.readString(folder.resolve("readout.sarif")))
                .path("version")
                .asString())
        .isEqualTo("2.1.0");

    assertThat(publish("2026-06-01T12:00:00Z")).isZero();
    assertThat(folder.resolve("public/meetings/later.html")).exists();
    assertThat(folder.resolve("next-embargo")).isEmptyFile();
  }

  @Test
  void aWrongRecordLeavesWhatIsPublic() throws Exception {
    assertThat(publish("2026-05-20T00:00:00Z")).isZero();
    Map<String, String> before = Folders.texts(folder.resolve("public"));
    Files.writeString(folder.resolve("records/open.yaml"), OPEN + "date: soon\n");

    assertThat(publish("2026-05-20T00:00:00Z")).isEqualTo(1);
    assertThat(Folders.texts(folder.resolve("public"))).isEqualTo(before);
    assertThat(Files.readString(folder.resolve("readout.sarif"))).contains("records/open.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {".github/workflows/publish.yml", ".gitlab-publish.yml"})
  void theServicesCallItAsThisTestDoes(String name) throws Exception {
    String text = Files.readString(Path.of("examples/ci", name));
    assertThat(new YAMLMapper().readTree(text).isObject()).isTrue();
    assertThat(text)
        .contains("./publish.sh records/ public/\n")
        .contains("READOUT: java -jar readout.jar", ".readout-state", "readout.sarif");
  }

  private int publish(String at) throws Exception {
    Path program = folder.resolve("readout-program");
    Files.writeString(program, "exec " + quoted(Program.command(List.of())) + " \"$@\"\n");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of("examples/ci/publish.sh").toAbsolutePath().toString(),
                "records/",
                "public/")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    builder.environment().put("READOUT", "sh " + program);
    builder.environment().put("SOURCE_DATE_EPOCH", "" + Instant.parse(at).getEpochSecond());
    return builder.start().waitFor();
  }

  private static String quoted(List<String> words) {
    return "'" + String.join("' '", words) + "'";
  }
}
