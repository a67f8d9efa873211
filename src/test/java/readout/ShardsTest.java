package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that several machines make together. */
@Slow
class ShardsTest {
  private static final String AT = "2026-06-05T12:00Z";

  @TempDir Path folder;

  private ArchiveSite site(int records) throws IOException {
    ArchiveSite site = new ArchiveSite(folder, 21);
    for (int i = 0; i < records; i++) {
      site.write(i);
    }
    return site;
  }

  private Program.Result shard(int number, int of, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("archive", "records", "-o", "part" + number, "--at", AT));
    arguments.addAll(List.of("--shard", number + "/" + of));
    arguments.addAll(List.of(more));
    return Program.run(folder, arguments);
  }

  private Notes.Run merge(List<Integer> parts, String... more) {
    List<String> arguments = new ArrayList<>(List.of("archive", "--merge", "--at", AT));
    arguments.addAll(List.of("-o", folder.resolve("site").toString()));
    arguments.addAll(List.of(more));
    parts.forEach(part -> arguments.add(folder.resolve("part" + part).toString()));
    return Notes.cli(new byte[0], arguments);
  }

  @Test
  void fourProcessesMakeWhatOneMakes() throws Exception {
    ArchiveSite site = site(38);
    ExecutorService processes = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 2; round++) {
        List<Callable<Program.Result>> shards = new ArrayList<>();
        for (int k = 1; k <= 4; k++) {
          int number = k;
          shards.add(() -> shard(number, 4, "--data"));
        }
        for (Future<Program.Result> shard : processes.invokeAll(shards)) {
          assertThat(shard.get().status()).as(shard.get().stderr()).isZero();
        }
        Notes.Run merged = merge(List.of(3, 1, 4, 2), "--data");
        assertThat(merged.status()).as(merged.err()).isZero();
        assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT, "--data"));
        for (int i = 0; i < 5; i++) {
          site.edit();
        }
      }
    } finally {
      processes.shutdown();
    }
  }

  @Test
  void partsThatDoNotBelongTogetherAreRefused() throws IOException {
    site(6);
    shard(1, 2);
    assertThat(merge(List.of(1)).err()).contains("part 2/2 is missing");
    shard(2, 2, "--title", "Other");
    assertThat(merge(List.of(1, 2)).err()).contains("made with other options");
    shard(2, 3);
    assertThat(merge(List.of(1, 2)).err()).contains("others are of 2");
    assertThat(merge(List.of(1, 9)).err()).contains("part9 is not a part of a site");
    Notes.Run twice = merge(List.of(1, 1));
    assertThat(twice.err()).contains("are both part 1/2");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(folder.resolve("site/index.html")).doesNotExist();
  }

  @Test
  void partsOfOtherFilesAreRefused() throws IOException {
    ArchiveSite site = site(6);
    shard(1, 2);
    Files.copy(site.file(0), site.records().resolve("0.yaml"));
    shard(2, 2);
    assertThat(merge(List.of(1, 2)).err()).contains("was made from other files");
  }

  /** The records are not where the parts are put together, so that no line can be shown. */
  @Test
  void aPlaceThatIsOnNoPageOfAnyPartIsReported() throws IOException {
    String head = "readout: 1\ndate: 2026-05-01\n";
    Folders.write(
        folder.resolve("records"),
        Map.of(
            "plan.yaml", head + "title: Plan\nsummary: After [talks](talks.yaml#step-x).\n",
            "talks.yaml", head + "title: Talks\nnext_steps: [{id: y, action: Sail}]\n"));
    shard(1, 2);
    shard(2, 2);
    Notes.Run merged = merge(List.of(1, 2));
    assertThat(merged.status()).as(merged.err()).isZero();
    assertThat(merged.err())
        .contains("\"talks.yaml\" has no place \"#step-x\"\n --> records/plan.yaml\n");
  }

  @Test
  void aPartThatHasLostAPageIsRefused() throws IOException {
    site(4);
    shard(1, 1);
    Files.delete(Folders.files(folder.resolve("part1/pages")).get(0));
    assertThat(merge(List.of(1)).err()).contains("has lost the page of");
  }

  @Test
  void whatIsWrongInAPartIsWrongInTheSite() throws IOException {
    ArchiveSite site = site(4);
    Files.writeString(site.records().resolve("wrong.yaml"), "readout: 1\n");
    assertThat(shard(1, 1, "--keep-going").status()).isEqualTo(1);
    assertThat(merge(List.of(1)).status()).isEqualTo(1);
    assertThat(folder.resolve("site/index.html")).doesNotExist();
    Notes.Run going = merge(List.of(1), "--keep-going");
    assertThat(going.status()).isEqualTo(1);
    assertThat(going.err()).endsWith("wrong.yaml\n");
    assertThat(folder.resolve("site/index.html")).exists();
  }

  @Test
  void aPartIsNeverMadeInSomebodyElsesFolder() throws IOException {
    ArchiveSite site = site(4);
    site.build("--at", AT);
    Files.move(site.site(), folder.resolve("part1"));
    assertThat(shard(1, 1).stderr()).contains("error[not-a-site]");
    assertThat(folder.resolve("part1/state")).doesNotExist();
  }

  /** The sum of a changed part is made right, as an editor of the file could do it. */
  @Test
  void partsThatWereChangedAreRefusedWhateverTheirSum() throws IOException {
    site(4);
    shard(1, 2);
    shard(2, 2);
    Path state = folder.resolve("part1/state");
    byte[] bytes = Files.readAllBytes(state);
    bytes[bytes.length / 2] ^= 1;
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length - 8);
    ByteBuffer.wrap(bytes).putLong(bytes.length - 8, sum.getValue());
    Files.write(state, bytes);
    Notes.Run run = merge(List.of(1, 2));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("error[wrong-part]", "holds other things than its shard wrote");
    assertThat(folder.resolve("site/index.html")).doesNotExist();
  }
}
