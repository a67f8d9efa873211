package readout.site.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Slow;

/**
 * Bounds the bytes that a record costs on its way into a note and into a site, a number that is
 * steady where times are not. Each may grow by a tenth over what is recorded in {@code
 * allocated-bytes.txt}; who makes it grow by more records it again, with {@code -Dgolden=update},
 * and says why. Who makes it much smaller records that too, so that it stays won.
 */
@Slow
class AllocationTest {
  private static final Path RECORD = Path.of("src/test/resources/allocated-bytes.txt");

  private static final int RECORDS = 60;

  @TempDir Path folder;

  @Test
  void aRecordCostsHardlyMoreBytesThanAreRecorded() throws Exception {
    Map<String, Long> now = allocated();
    if ("update".equals(System.getProperty("golden"))) {
      StringBuilder lines = new StringBuilder();
      now.forEach((what, bytes) -> lines.append(what + " " + bytes + "\n"));
      Files.writeString(RECORD, lines);
    }
    Map<String, Long> before = bytes(Files.readAllLines(RECORD));
    assertThat(now.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (what, bytes) ->
            assertThat(now.get(what))
                .as("bytes a record, %s", what)
                .isBetween(bytes - bytes / 5, bytes + bytes / 10));
  }

  private Map<String, Long> allocated() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    AllocatedBytes.class.getName(),
                    Integer.toString(RECORDS),
                    folder.toString()))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int status = process.waitFor();
    assertThat(status).as(Files.readString(out)).isZero();
    return bytes(Files.readAllLines(out));
  }

  private static Map<String, Long> bytes(List<String> lines) throws IOException {
    Map<String, Long> bytes = new TreeMap<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      bytes.put(words[0], Long.valueOf(words[1]));
    }
    return bytes;
  }
}
