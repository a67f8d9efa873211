package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
@Slow
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
  void anEmbargoEndsAlthoughAnotherRecordIsWrong() throws Exception {
    Files.writeString(folder.resolve("records/third.yaml"), OPEN.replace("open", "third"));
    assertThat(publish("2026-05-20T00:00:00Z")).isZero();
    Files.writeString(folder.resolve("records/open.yaml"), OPEN + "date: soon\n");

    assertThat(publish("2026-06-01T12:00:00Z")).isEqualTo(1);
    assertThat(folder.resolve("public/meetings/later.html")).exists();
    assertThat(folder.resolve("public/meetings/third.html")).exists();
    assertThat(folder.resolve("public/meetings/open.html")).doesNotExist();
    assertThat(Files.readString(folder.resolve("readout.sarif"))).contains("records/open.yaml");
  }

  @Test
  void whereNothingCanBeBuiltWhatIsPublicStays() throws Exception {
    assertThat(publish("2026-05-20T00:00:00Z")).isZero();
    Map<String, String> before = Folders.texts(folder.resolve("public"));

    assertThat(publish("2026-05-20T00:00:00Z", "--template", "none")).isEqualTo(2);
    assertThat(Folders.texts(folder.resolve("public"))).isEqualTo(before);
  }

  @Test
  void optionsArePassedOnAndForeignFilesStay() throws Exception {
    Folders.write(folder, Map.of("public/.git/config", "g", "public/CNAME", "c"));
    assertThat(publish("2026-05-20T00:00:00Z", "--title", "Of the  port")).isZero();
    Folders.write(folder, Map.of("public/logo/port.txt", "l", "public/.nojekyll", ""));
    Files.delete(folder.resolve("records/open.yaml"));

    assertThat(publish("2026-06-01T12:00:00Z", "--title", "Of the  port")).isZero();
    assertThat(Files.readString(folder.resolve("public/index.html"))).contains("Of the  port");
    Map<String, String> texts = Folders.texts(folder.resolve("public"));
    assertThat(texts)
        .containsKeys(".git/config", "CNAME", "logo/port.txt", ".nojekyll", "meetings/later.html")
        .doesNotContainKey("meetings/open.html");
  }

  @Test
  void foreignFilesStayAlsoWithoutTheKeptState() throws Exception {
    Folders.write(folder, Map.of("public/legal.html", "by hand", "public/.git/config", "g"));
    assertThat(publish("2026-05-20T00:00:00Z")).isZero();
    assertThat(folder.resolve("public/meetings/open.html")).exists();
    Folders.delete(folder.resolve(".readout-state"));
    Files.delete(folder.resolve("records/open.yaml"));

    assertThat(publish("2026-06-01T12:00:00Z")).isZero();
    assertThat(Folders.texts(folder.resolve("public")))
        .containsEntry("legal.html", "by hand")
        .containsEntry(".git/config", "g")
        .containsKey("meetings/later.html")
        .doesNotContainKey("meetings/open.html");
  }

  @Test
  void aRunThatWasStoppedBetweenItsMovesLosesNothing() throws Exception {
    Folders.write(folder, Map.of("public/CNAME", "c"));
    assertThat(publish("2026-05-20T00:00:00Z")).isZero();
    Files.move(folder.resolve("public"), folder.resolve("public.old"));

    assertThat(publish("2026-05-20T00:00:00Z")).isZero();
    assertThat(folder.resolve("public/CNAME")).hasContent("c");
    assertThat(folder.resolve("public.old")).doesNotExist();
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

  private int publish(String at, String... options) throws Exception {
    Path program = folder.resolve("readout-program");
    Files.writeString(program, "exec " + quoted(Program.command(List.of())) + " \"$@\"\n");
    List<String> command = new ArrayList<>();
    command.add(Path.of("examples/ci/publish.sh").toAbsolutePath().toString());
    command.addAll(List.of("records/", "public/"));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command)
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
