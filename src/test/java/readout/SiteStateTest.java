package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The state of an archive is private, and not trusted; nothing leaves the site's folder. */
@DisabledOnOs(OS.WINDOWS)
class SiteStateTest {
  private static final String AT = "2026-06-05T12:00Z";

  @TempDir Path folder;
  private ArchiveSite site;

  @BeforeEach
  void build() throws IOException {
    site = new ArchiveSite(folder.resolve("work"), 5);
    for (int i = 0; i < 4; i++) {
      site.write(i);
    }
    assertThat(site.build("--at", AT).status()).isZero();
  }

  @Test
  @Slow
  @DisplayName(
      "What an archive must know for its next run is kept in the user's cache folder, in files that only their owner can read.")
  void byDefaultItIsInTheCacheFolderOfTheUser() throws IOException {
    Path caches = folder.resolve("caches");
    Program.Result run =
        Program.run(
            folder.resolve("work"),
            List.of("archive", "records", "-o", "public", "--at", AT),
            new byte[0],
            Map.of("XDG_CACHE_HOME", caches.toString()));

    assertThat(run.status()).as(run.stderr()).isZero();
    assertThat(Folders.texts(folder.resolve("work/public")).keySet())
        .isNotEmpty()
        .allMatch(path -> !path.startsWith("."));
    try (Stream<Path> files = Files.walk(caches)) {
      assertThat(files.map(f -> f.getFileName().toString())).contains("state");
    }
  }

  @Test
  @DisplayName(
      "What an archive must know for its next run is kept in the user's cache folder, in files that only their owner can read.")
  void itsFilesAreForTheirOwnerAlone() throws IOException {
    try (Stream<Path> files = Files.walk(site.cache())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.getPosixFilePermissions(file))
            .as(file.toString())
            .containsExactlyInAnyOrder(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
      }
    }
    assertThat(Files.getPosixFilePermissions(site.site().resolve("index.html")))
        .contains(PosixFilePermission.OTHERS_READ);
  }

  @Test
  @DisplayName("A cache folder that would be published is refused.")
  void aCacheThatIsPublishedIsRefused() throws IOException {
    Path other = Files.createDirectories(site.site().resolveSibling("other"));
    Files.writeString(other.resolve("index.html"), "<p>Another site</p>");

    for (String cache : new String[] {"site/state", "other/state", "private/state"}) {
      Path path = folder.resolve("work").resolve(cache);
      Notes.Run run = site.build("--at", AT, "--cache", path.toString());
      assertThat(run.status()).as(cache).isEqualTo(2);
      assertThat(run.err()).contains("--cache").contains("knows what is embargoed");
      assertThat(path).doesNotExist();
    }
  }

  @Test
  @DisplayName("Nothing outside the site is written or removed, also not through symbolic links.")
  void aPathThatLeavesTheSiteIsNotFollowed() throws IOException {
    Path outside = Files.writeString(folder.resolve("work/outside.html"), "somebody's");
    Files.write(
        site.cache().resolve("pending"),
        ("../outside.html\n" + outside + "\nmeetings/../../outside.html\n\0\n")
            .getBytes(StandardCharsets.UTF_8));

    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(outside).hasContent("somebody's");
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  void aTornJournalStopsNothing() throws IOException {
    Files.write(site.cache().resolve("pending"), new byte[] {'m', (byte) 0xC3, '\n', (byte) 0xFF});

    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  void whatIsKeptOfAMeetingAndIsNoneOfItsStopsNothing() throws IOException {
    Path state = site.cache().resolve("state");
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(state));
    int end = bytes.capacity() - 2 * Long.BYTES;
    int entry = end - (int) bytes.getLong(end);
    bytes.put(entry, (byte) 0x7F); // the length of its id
    CRC32C sum = new CRC32C();
    sum.update(bytes.array(), 0, end + Long.BYTES);
    bytes.putLong(end + Long.BYTES, sum.getValue());
    Files.write(state, bytes.array());
    site.write(7);

    Notes.Run run = site.build("--at", AT);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  @DisplayName("Nothing outside the site is written or removed, also not through symbolic links.")
  void nothingIsWrittenThroughALink() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Folders.delete(site.site().resolve("meetings"));
    Files.createSymbolicLink(site.site().resolve("meetings"), elsewhere);

    Notes.Run run = site.build("--at", AT, "--force");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("meetings").contains("link");
    assertThat(elsewhere).isEmptyDirectory();

    Files.delete(site.site().resolve("meetings"));
    Path victim = Files.writeString(elsewhere.resolve("victim.html"), "somebody's");
    Files.createDirectories(site.site().resolve("meetings"));
    Files.createSymbolicLink(site.site().resolve("meetings/m1.html"), victim);
    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(victim).hasContent("somebody's");
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  void nothingIsPutInPlaceWhenSomethingIsInTheWay() throws IOException {
    Map<String, String> before = Folders.texts(site.site());
    Path blocked = site.site().resolve("meetings/m9.html");
    Files.createDirectories(blocked);
    site.write(9);

    Notes.Run run = site.build("--at", AT);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("m9.html: is a folder");
    Files.delete(blocked);
    assertThat(Folders.texts(site.site())).isEqualTo(before);
  }

  @Test
  void aCheckoutWithTheFilesOfItsHostIsNoForeignSite() throws IOException {
    Path checkout = Files.createDirectories(folder.resolve("checkout/.git")).getParent();
    Files.writeString(checkout.resolve("CNAME"), "meetings.example\n");
    Files.writeString(checkout.resolve(".nojekyll"), "");

    Notes.Run run = site.build(checkout, "--at", AT);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(checkout.resolve("CNAME")).exists();
  }

  @Test
  void aFirstRunCutShortWhoseCacheIsLostIsCompleted() throws IOException {
    Folders.delete(site.cache());
    Files.delete(site.site().resolve("index.html"));

    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  void anotherFileSystemForTheCacheLeavesNothingInTheSite() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(
        Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(folder)));
    Path cache = Files.createTempDirectory(memory, "readout");
    try {
      Path arriving = Files.createDirectories(site.site().resolve(".readout-arriving"));
      Files.writeString(arriving.resolve("half"), "of a killed run");
      site.write(7);
      assertThat(site.build("--at", AT, "--cache", cache.toString()).status()).isZero();
      assertThat(arriving).doesNotExist();
      assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
    } finally {
      Folders.delete(cache);
    }
  }

  @Test
  @DisplayName("An embargo ends at its instant, to the fraction of a second, in later runs too.")
  void anEmbargoThatEndsWithinASecondEndsToTheInstant() throws IOException {
    Files.writeString(
        site.records().resolve("quiet.yaml"),
        "readout: 1\ntitle: Quiet\ndate: 2026-05-01\nembargo: 2026-06-10T12:00:00.500Z\n");
    site.build("--at", "2026-06-10T12:00:00.499Z");
    assertThat(site.site().resolve("meetings/quiet.html")).doesNotExist();
    site.build("--at", "2026-06-10T12:00:00.500Z");
    assertThat(site.site().resolve("meetings/quiet.html")).exists();
  }
}
