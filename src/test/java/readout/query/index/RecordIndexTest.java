package readout.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Slow;
import readout.diagnostic.Diagnostics;
import readout.meeting.Audience;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.Row;
import readout.record.PeopleFiles;
import readout.record.RecordInputs;

/** What the index says is what the records say, whatever has happened to either of them. */
@Slow
class RecordIndexTest {
  private static final Instant NOW = Instant.parse("2026-05-13T12:00:00Z");

  @TempDir Path folder;
  @TempDir Path home;

  private final AtomicInteger read = new AtomicInteger();
  private Path cache;

  @BeforeEach
  void writeRecords() throws Exception {
    cache = home.resolve("readout/query");
    write("a", "We sail on Monday.", "");
    write("b", "We sail on Tuesday.", "embargo: 2026-06-01T00:00Z\n");
  }

  private void write(String name, String words, String more) throws Exception {
    Files.writeString(
        folder.resolve(name + ".yaml"),
        "readout: 1\ntitle: Talks\ndate: 2026-05-01\n"
            + more
            + "participants:\n  - {name: Ada Lund}\n"
            + "quotes:\n  - {speaker: Ada Lund, text: \""
            + words
            + "\"}\n");
  }

  private List<String> words(Instant at) {
    read.set(0);
    IndexRequest request =
        new IndexRequest(
            List.of(folder.toString()),
            new RecordInputs(InputStream.nullInputStream()),
            cache,
            "test",
            Set.of(ItemKind.QUOTES),
            true,
            new PeopleFiles(null));
    RecordIndex index =
        RecordIndex.of(request, (stage, done, total) -> read.incrementAndGet(), new Diagnostics());
    List<String> words = new ArrayList<>();
    for (RecordView view : index.views(Audience.PUBLIC, at)) {
      for (Row row : view.rows(0, ItemKind.QUOTES)) {
        words.add(row.text(Column.TEXT));
      }
    }
    return words;
  }

  private Path file() throws Exception {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  /** Files that are younger are always read, as their times may be rounded. */
  private static void growOld() throws InterruptedException {
    Thread.sleep(2500);
  }

  @Test
  void anEmbargoEndsWithoutARecordBeingRead() throws Exception {
    growOld();
    assertThat(words(NOW)).containsExactly("We sail on Monday.");
    assertThat(read).hasValue(2);
    assertThat(words(Instant.parse("2026-06-01T00:00:00Z")))
        .containsExactly("We sail on Monday.", "We sail on Tuesday.");
    assertThat(read).hasValue(0);
  }

  @Test
  void onlyItsOwnerMayReadTheIndex() throws Exception {
    words(NOW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
        .isEqualTo("rwx------");
  }

  @Test
  void aChangedRecordIsReadAgainThoughItsSizeAndTimeAreTheSame() throws Exception {
    growOld();
    words(NOW);
    Path record = folder.resolve("a.yaml");
    FileTime time = Files.getLastModifiedTime(record);
    write("a", "We sail on Friday.", "");
    Files.setLastModifiedTime(record, time);
    assertThat(words(NOW)).containsExactly("We sail on Friday.");
    assertThat(read).hasValue(1);
  }

  @Test
  void aRecordThatIsGoneOrNewIsNoticed() throws Exception {
    words(NOW);
    Files.delete(folder.resolve("a.yaml"));
    write("c", "We sail in June.", "");
    assertThat(words(NOW)).containsExactly("We sail in June.");
    assertThat(words(NOW)).containsExactly("We sail in June.");
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws Exception {
    growOld();
    words(NOW);
    byte[] whole = Files.readAllBytes(file());
    for (int at = 0; at < whole.length; at += 97) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(file(), damaged);
      assertThat(words(NOW)).as("byte %d", at).containsExactly("We sail on Monday.");
      byte[] cut = Arrays.copyOf(whole, at);
      Files.write(file(), cut);
      assertThat(words(NOW)).as("cut at %d", at).containsExactly("We sail on Monday.");
    }
  }

  @Test
  void severalRunsAtOnceDoNotDisturbEachOther() throws Exception {
    List<List<String>> found =
        IntStream.range(0, 12).parallel().mapToObj(i -> new RecordIndexTestRun().words()).toList();
    assertThat(found).allMatch(List.of("We sail on Monday.")::equals);
    assertThat(words(NOW)).containsExactly("We sail on Monday.");
  }

  /** A run with its own counter. */
  private final class RecordIndexTestRun {
    List<String> words() {
      RecordIndexTest other = new RecordIndexTest();
      other.folder = folder;
      other.cache = cache;
      return other.words(NOW);
    }
  }
}
