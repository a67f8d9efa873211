package readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.Slow;
import readout.diagnostic.SourceFile;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.transcript.ReadTranscript;
import readout.transcript.Transcripts;
import readout.verify.transcript.TranscriptVerification;

/**
 * Whatever a transcript's bytes are: a draft that is a good record, or a diagnostic; never a bug.
 */
@Slow
class DamagedTranscriptsTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.imports", 600);
  private static final long SEED = Long.getLong("fuzz.seed", 7);
  private static final Path CASES = Path.of("src/test/resources/golden/import");
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\r",
          ":",
          " --> ",
          "<v ",
          "<v Ana>",
          "</v>",
          "<",
          ">",
          "&amp;",
          "&#0;",
          "&#xd800;",
          "&",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          "\\u0000",
          "\t",
          " ",
          "#",
          "# ",
          "- ",
          "|",
          ">-",
          "'",
          "\u2028",
          "\u0085",
          "\ufeff",
          "\u00a0",
          "\u200b",
          "\ud83d\ude00",
          "\ue000",
          "\ue0010",
          "TBD",
          "~",
          "null",
          "<<<<<<< ",
          "=======",
          "Ana Berg: ",
          "Note: ",
          "s/a/b/g",
          "i/a/b/",
          "... ",
          "…",
          "scribe+",
          "present+ ",
          "Topic: ",
          "RESOLVED: ",
          "ACTION: ",
          "#topic ",
          "#undo",
          "#startmeeting",
          "99:99:99.999",
          "00:00:01,000",
          "\uff1a",
          "\u202e",
          "(",
          ")",
          "_");

  @Test
  void giveADraftOrADiagnostic() throws IOException {
    List<byte[]> samples = samples();
    assertThat(samples).hasSizeGreaterThan(6);
    Random random = new Random(SEED);
    int drafts = 0;
    int refused = 0;
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = damaged(samples.get(random.nextInt(samples.size())), random);
      ImportResult result = Imports.of(bytes);
      String shown = new String(bytes, StandardCharsets.UTF_8);
      if (result.record() == null) {
        assertThat(result.diagnostics().hasErrors()).as(shown).isTrue();
        refused++;
        continue;
      }
      drafts++;
      assertThat(Imports.of(bytes).record()).isEqualTo(result.record());
      byte[] draft = result.record().getBytes(StandardCharsets.UTF_8);
      ReadTranscript said = Transcripts.read(new SourceFile("damaged", shown)).orElse(null);
      if (said == null) {
        continue; // it was damaged beyond what is known of transcripts
      }
      ReadRecord record = ReadRecord.of(new RecordInput("draft.yaml", "draft", draft));
      assertThat(record.diagnostics().sorted()).as(shown + "\n----\n" + result.record()).isEmpty();
      assertThat(TranscriptVerification.of(said, record).verdicts())
          .as(shown)
          .allMatch(v -> v.answer().isGood());
      assertThat(Imports.list(bytes).record()).isNotEmpty();
    }
    assertThat(drafts).isGreaterThan(ROUNDS / 3);
    assertThat(refused).isPositive();
  }

  private static List<byte[]> samples() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(vtt|srt|json|log|txt)"))
          .sorted()
          .map(DamagedTranscriptsTest::bytes)
          .filter(DamagedTranscriptsTest::isTranscript)
          .toList();
    }
  }

  private static boolean isTranscript(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Transcripts.read(new SourceFile("sample", text)).isPresent();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] damaged(byte[] sample, Random random) {
    StringBuilder text = new StringBuilder(new String(sample, StandardCharsets.UTF_8));
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && text.length() > 0; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(40)));
        case 2 -> text.setLength(random.nextInt(8) == 0 ? at : text.length());
        default -> {
          int end = Math.min(text.length(), at + random.nextInt(60));
          text.insert(random.nextInt(text.length()), text.substring(at, end));
        }
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
