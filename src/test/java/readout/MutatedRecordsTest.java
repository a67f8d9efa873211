package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a record's bytes are: a note or a diagnostic, never a bug. */
class MutatedRecordsTest {
  private static final int ROUNDS = Integer.getInteger("fuzz", 3000);
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
          "é");

  @Test
  void noMutationIsABug() throws Exception {
    List<String> records = new ArrayList<>();
    for (Path file : Folders.files(Path.of("examples"))) {
      if (file.toString().endsWith(".yaml")) {
        records.add(Files.readString(file));
      }
    }
    Random random = new Random(11);
    List<byte[]> mutated = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      mutated.add(mutate(records.get(random.nextInt(records.size())), random));
    }
    mutated.parallelStream().forEach(MutatedRecordsTest::judge);
  }

  private static void judge(byte[] record) {
    for (String format : List.of("markdown", "html")) {
      Notes.Run run = Notes.run(record, "-f", format, "--audience", "internal");
      String text = new String(record, StandardCharsets.UTF_8);
      assertThat(run.status()).as("%s\n%s", run.err(), text).isIn(0, 1);
      assertThat(run.status() == 1).as(run.err()).isEqualTo(run.err().contains("error["));
      assertThat(run.status() == 0).isEqualTo(!run.out().isEmpty());
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
    if (random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
