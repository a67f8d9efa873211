package readout.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.Mistakes;

/** Real meetings have no mistakes; {@code -Dreadout.records} names a folder with others. */
class RealRecordsDecodeTest {
  private static final Path RECORDS =
      Path.of(System.getProperty("readout.records", "src/test/resources/real"));

  @Test
  void theyHaveNoMistakes() throws IOException {
    try (Stream<Path> all = Files.walk(RECORDS)) {
      List<Path> records = all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      assertThat(records).isNotEmpty();
      for (Path record : records) {
        Mistakes mistakes = Mistakes.of(Files.readAllBytes(record));
        assertThat(mistakes.places()).as(record.toString()).allMatch(p -> p.contains("~"));
        assertThat(mistakes.meeting()).as(record.toString()).isNotNull();
      }
    }
  }
}
