package readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that may have changed is never taken for one that has not. */
@DisabledOnOs(OS.WINDOWS)
class FileFingerprintsTest {
  private static final FileTime LATER = FileTime.from(Instant.now().plusSeconds(60));

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("record.yaml"), "title: One\n");
  }

  private Map<String, String> taken() {
    FileFingerprints stamps = new FileFingerprints(Map.of(), LATER);
    assertThat(stamps.take(file.toString())).isFalse();
    return stamps.taken();
  }

  private boolean isSame(Map<String, String> before) {
    return new FileFingerprints(before, LATER).take(file.toString());
  }

  @Test
  void aFileThatNobodyTouchedIsTheSame() {
    Map<String, String> before = taken();
    assertThat(before).hasSize(1);
    assertThat(isSame(before)).isTrue();
  }

  @Test
  void otherBytesOfTheSameSizeAndTimeAreAnotherFile() throws IOException, InterruptedException {
    Map<String, String> before = taken();
    FileTime time = Files.getLastModifiedTime(file);
    Thread.sleep(20);
    Files.writeString(file, "title: Two\n");
    Files.setLastModifiedTime(file, time);
    assertThat(isSame(before)).isFalse();
  }

  @Test
  void aFileThatWasMovedInIsAnother() throws IOException {
    Map<String, String> before = taken();
    Path other = Files.writeString(folder.resolve("other"), "title: Two\n");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(isSame(before)).isFalse();
  }

  @Test
  void aFileThatChangedJustBeforeTheRunHasNoStamp() throws IOException {
    FileTime now = Files.getLastModifiedTime(Files.writeString(folder.resolve("now"), ""));
    FileFingerprints stamps = new FileFingerprints(Map.of(), now);
    assertThat(stamps.take(file.toString())).isFalse();
    assertThat(stamps.taken()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereHasNoStamp() {
    assertThat(new FileFingerprints(Map.of(), LATER).take(folder.resolve("none").toString()))
        .isFalse();
  }
}
