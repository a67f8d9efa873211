package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a record's bytes are: a note or a diagnostic, never a bug. */
@Slow
class MutatedRecordsTest {
  private static final int ROUNDS = Integer.getInteger("fuzz", 1500);
  private static final long SEED = Long.getLong("fuzz.seed", 11);
  private static final List<String> FORMATS =
      List.of("human", "short", "json", "sarif", "github", "junit");
  private static final List<String> PIECES =
      List.of(
          "\t",
          ": ",
          "- ",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "]",
          "#",
          "&a ",
          "*a",
          "!!int ",
          "!x ",
          "|\n",
          ">\n",
          "---\n",
          "...\n",
          "? ",
          "%YAML 1.1\n",
          "\\",
          "\0",
          "\r",
          "\u2028",
          "\ud83d\ude00",
          "<<: *a\n",
          "\"\\ud800\"",
          "\"\\P\"",
          "@",
          "`",
          "~",
          "null",
          "true",
          "0x1",
          ", ",
          "\n",
          "\n\n  ",
          "    ",
          "é",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\u0085",
          "{{#topics}}",
          "{{/topics}}",
          "{{>quote}}",
          "{{{",
          "waivers: [{code: placeholder, reason: x, until: 2030-01-01}]\n",
          "TBD",
          "id: x\n",
          "XXXX",
          "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
          "99999999999999999999");

  /** Those of the examples, of the golden cases, wrong ones included, and real ones. */
  private static List<String> records() throws Exception {
    List<String> records = new ArrayList<>();
    for (String folder : List.of("examples", "src/test/resources/golden", "../shared/records")) {
      for (Path file : Folders.files(Path.of(folder))) {
        if (file.toString().endsWith(".yaml") && Files.size(file) < 40_000) {
          records.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return records;
  }

  @Test
  void noMutationIsABug() throws Exception {
    List<String> records = records();
    IntStream.range(0, ROUNDS)
        .parallel()
        .forEach(
            i -> {
              Random random = new Random(SEED + i);
              judge(mutate(records.get(random.nextInt(records.size())), random), random);
            });
  }

  private static void judge(byte[] record, Random random) {
    String format = FORMATS.get(random.nextInt(FORMATS.size()));
    Notes.Run check =
        Notes.cli(record, List.of("check", "-", "-f", format, "--audience", "internal"));
    String text = new String(record, StandardCharsets.UTF_8);
    assertThat(check.status()).as("%s\n%s", check.err(), text).isIn(0, 1);
    assertThat(check.err()).as(text).isEmpty();
    String note = Notes.FORMATS.get(random.nextInt(Notes.FORMATS.size()));
    Notes.Run run = Notes.run(record, "-f", note, "--audience", "internal");
    assertThat(run.status()).as("%s\n%s", run.err(), text).isEqualTo(check.status());
    assertThat(run.status() == 1).as(run.err()).isEqualTo(Notes.hasError(run.err()));
    assertThat(run.status() == 0).isEqualTo(!run.out().isEmpty());
    Notes.Run next = Notes.cli(record, List.of("new", "--from", "-"));
    assertThat(next.status()).as("%s\n%s", next.err(), text).isEqualTo(check.status());
    if (next.status() == 0) {
      byte[] begun = next.out().getBytes(StandardCharsets.UTF_8);
      Notes.Run quiet = Notes.cli(begun, List.of("check", "-", "--quiet"));
      assertThat(quiet.out()).as("%s\n%s", next.out(), text).isEmpty();
    }
  }

  @Test
  void noMutationOfATemplateIsABug() throws Exception {
    List<Path> templates =
        Folders.files(Path.of("src/main/resources/readout/templates")).stream()
            .filter(f -> f.toString().endsWith(".mustache"))
            .toList();
    IntStream.range(0, Math.max(1, ROUNDS / 20))
        .parallel()
        .forEach(
            i -> {
              Random random = new Random(SEED + i);
              Path template = templates.get(random.nextInt(templates.size()));
              judgeTemplate(template, random);
            });
  }

  private static void judgeTemplate(Path template, Random random) {
    try {
      Path folder = Files.createTempDirectory("mutated");
      Path own = folder.resolve(template.getFileName());
      Files.write(own, mutate(Files.readString(template), random));
      Notes.Run run = Notes.cli(new byte[0], List.of("check", "-t", own.toString()));
      assertThat(run.status()).as("%s\n%s", run.err(), folder).isIn(0, 1);
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One to three changes: bytes cut out, doubled, moved, overwritten, or a piece of YAML put in.
   */
  private static byte[] mutate(String record, Random random) {
    StringBuilder text = new StringBuilder(record);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && text.length() > 2; i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, text.substring(at, end));
        case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        case 3 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        default -> text.setCharAt(at, (char) random.nextInt(0x300));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
