package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample records that {@code check --template} tries templates on, and what it says of ours.
 */
class TemplateTrialTest {
  static List<String> templates() {
    return Notes.TEMPLATES;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingIsDoubtfulWithABuiltInTemplate(String template) {
    Notes.Run run = Notes.cli(new byte[0], List.of("check", "-t", template));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("no errors, no warnings").doesNotContain("warning[");
  }

  /** A template that prints all it is given omits nothing. */
  @Test
  void theFullSampleHasEveryKindOfContent() throws Exception {
    Path folder = Files.createTempDirectory("trial");
    Path template = folder.resolve("all.md.mustache");
    byte[] sample = Files.readAllBytes(Path.of("src/main/resources/readout/samples/full.yaml"));
    StringBuilder all = new StringBuilder("# {{title}}\n\n");
    String context = Notes.run(sample, "-f", "json", "--audience", "internal").out();
    JsonSchemas.MAPPER
        .readTree(context)
        .propertyNames()
        .forEach(name -> all.append("{{").append(name).append("}}\n"));
    Files.writeString(template, all.toString());
    Notes.Run run = Notes.cli(new byte[0], List.of("check", "-t", template.toString()));
    assertThat(run.out()).doesNotContain("template-omits");
    Files.writeString(template, "# {{id}}\n");
    run = Notes.cli(new byte[0], List.of("check", "-t", template.toString()));
    assertThat(run.out()).contains("template-omits").contains("figures").contains("tags");
    Folders.delete(folder);
  }

  @Test
  void theSamplesAreGoodRecords() throws Exception {
    for (Path sample : Folders.files(Path.of("src/main/resources/readout/samples"))) {
      String text = Files.readString(sample);
      Mistakes mistakes = Mistakes.of(text.getBytes(StandardCharsets.UTF_8));
      assertThat(mistakes.meeting()).as("%s: %s", sample, mistakes.found()).isNotNull();
    }
  }
}
