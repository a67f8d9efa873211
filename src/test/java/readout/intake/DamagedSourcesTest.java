package readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Slow;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.yaml.YamlReader;

/** A damaged file gives a draft that can be read, or a reason; never a stack trace. */
@Slow
class DamagedSourcesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/import");
  private static final int RUNS = 100;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "invitation/invite.ics",
        "invitation-day/series.ics",
        "release-html/release.html",
        "release-text/release.txt",
        "release-arabic/release.txt",
        "minutes-markdown/minutes.md",
        "minutes-german/protokoll.md",
      })
  void damagedBytes(String name) throws Exception {
    byte[] whole = Files.readAllBytes(GOLDEN.resolve(name));
    Random random = new Random(28);
    for (int run = 0; run < RUNS; run++) {
      byte[] damaged = damaged(whole, random);
      Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
      Files.write(file, damaged);
      ImportResult result = imported(file, run % 2 == 0 ? "" : "2026-11-02");
      String what = name + ", run " + run;
      if (result.record() == null) {
        assertThat(result.diagnostics().hasErrors()).as(what).isTrue();
      } else {
        Diagnostics found = new Diagnostics();
        YamlReader.read(new SourceFile("draft", result.record()), found);
        assertThat(found.sorted()).as(what).noneMatch(d -> d.isError());
      }
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int kind = random.nextInt(4);
    int at = random.nextInt(bytes.length);
    if (kind == 0) {
      return java.util.Arrays.copyOf(bytes, at);
    }
    int length = Math.min(1 + random.nextInt(40), bytes.length - at);
    for (int i = at; i < at + length; i++) {
      bytes[i] =
          kind == 1
              ? (byte) (32 + random.nextInt(95))
              : kind == 2 ? whole[random.nextInt(whole.length)] : (byte) '\n';
    }
    return bytes;
  }

  @Test
  void refusesAFileThatUnpacksToTooMuch() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 80; i++) {
        zip.write(blanks);
      }
    }
    Path file = folder.resolve("minutes.docx");
    Files.write(file, out.toByteArray());

    ImportResult result = imported(file, "");

    assertThat(result.record()).isNull();
    assertThat(result.diagnostics().sorted().get(0).message()).contains("MB of parts");
  }

  private static ImportResult imported(Path file, String on) {
    return new ImportPipeline(InputStream.nullInputStream())
        .run(
            new ImportRequest(
                List.of(file.toString()), null, null, null, null, null, on, "", null));
  }
}
