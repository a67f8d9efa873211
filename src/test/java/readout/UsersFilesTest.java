package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users keep where a site is, or is to be: no run overwrites or removes it. */
class UsersFilesTest {
  private static final String AT = "2026-06-05T12:00Z";

  private static final String RECORD =
      """
      readout: 1
      id: %1$s
      title: Talks on mole %1$s
      date: 2026-03-01
      participants: [{name: Ida Holt}]
      decisions:
        - The mole is built.
        - {text: The crane stays where it is., audience: internal}
      """;

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void place() {
    site = folder.resolve("site");
  }

  /** A folder with records is not a site, whatever the names of its folders are. */
  @ParameterizedTest
  @ValueSource(strings = {"meetings", "."})
  void recordsInAFolderOfTheSameNameStay(String records) throws IOException {
    write("meetings/a.yaml", RECORD.formatted("a"));
    write("meetings/2025/b.yaml", RECORD.formatted("b"));
    Map<String, String> before = Folders.texts(site);
    for (String option : List.of("--dry-run", "--sources", "--force")) {
      Notes.Run run = archive(site.resolve(records), option);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("error[not-a-site]");
    }
    assertThat(archive(site.resolve(records), "--check").out()).doesNotContain(".yaml");
    assertThat(Folders.texts(site)).isEqualTo(before);
  }

  /** A file is not a site's because of its path. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/budget.csv",
        "data/budget.jsonl",
        "data/index.json",
        "places/map.pdf",
        "people/list.atom",
        "steps/note.docx",
        "search/words.js",
        "de/meetings/talks.html",
        "meetings/files/talks/budget.xls"
      })
  void whatHasThePathOfASitesFileIsNone(String path) throws IOException {
    write(path, "mine");
    assertThat(archive(records("a")).err()).contains("error[not-a-site]");
    assertThat(Folders.texts(site)).containsExactly(Map.entry(path, "mine"));
  }

  /** Where the cache was lost, only what a page of the site leads to is the site's. */
  @Test
  void filesOfUsersOutliveALostCache() throws IOException {
    archive(records("a", "b"), "--sources", "--data");
    Map<String, String> mine = new TreeMap<>();
    for (String path :
        List.of(
            "meetings/mine.yaml",
            "meetings/old/mine.yaml",
            "meetings/files/a/mine.xls",
            "data/mine.csv",
            "data/mine.jsonl",
            "people/mine.atom",
            "search/mine.js",
            "places/mine.pdf",
            "mine.html")) {
      mine.put(path, write(path, "mine"));
    }
    Folders.delete(cache());
    Files.delete(folder.resolve("records/b.yaml"));
    Notes.Run check = archive(folder.resolve("records"), "--sources", "--data", "--check");
    assertThat(check.out() + check.err()).doesNotContain("mine").contains("meetings/b.yaml");
    archive(folder.resolve("records"), "--sources", "--data");
    assertThat(Folders.texts(site)).containsAllEntriesOf(mine);
    assertThat(site.resolve("meetings/b.yaml")).doesNotExist();
    assertThat(site.resolve("meetings/b.html")).doesNotExist();
    mine.keySet().forEach(path -> assertThat(site.resolve(path).toFile().delete()).isTrue());
    assertThat(Folders.texts(site)).isEqualTo(fromScratch("--sources", "--data"));
  }

  /** Nothing of a language, of files or of data stays when the cache was lost. */
  @Test
  void allThatASiteHadIsItsOwnWhenTheCacheIsLost() throws IOException {
    archive(
        records("a", "b"), "--sources", "--data", "--attachments", "docx", "--language", "en,de");
    Folders.delete(cache());
    Files.delete(folder.resolve("records/b.yaml"));
    archive(folder.resolve("records"), "--title", "Other");
    assertThat(Folders.texts(site)).isEqualTo(fromScratch("--title", "Other"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("A record is not overwritten by its released copy.")
  void aRecordIsNotReplacedByItsCopy(boolean cacheLost) throws IOException {
    archive(records("a"));
    write("meetings/b.yaml", RECORD.formatted("b"));
    if (cacheLost) {
      Folders.delete(cache());
    }
    Map<String, String> before = Folders.texts(site);
    for (String option : List.of("--sources", "--dry-run", "--check")) {
      Notes.Run run = archive(site.resolve("meetings"), "--sources", option);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .contains("error[not-a-site]", "b.yaml: the site is made of this file", "-o");
    }
    assertThat(Folders.texts(site)).isEqualTo(before);
  }

  /** A copy that somebody works on as a record is a record from then on. */
  @Test
  void aCopyThatBecameARecordStays() throws IOException {
    archive(records("a"), "--sources");
    String copy = Files.readString(site.resolve("meetings/a.yaml"));
    assertThat(archive(site.resolve("meetings")).status()).isZero();
    assertThat(site.resolve("meetings/a.yaml")).hasContent(copy);
    write("meetings/a.yaml", copy.replace("Talks", "More talks"));
    Map<String, String> before = Folders.texts(site);
    assertThat(archive(site.resolve("meetings"), "--sources").status()).isZero();
    assertThat(site.resolve("meetings/a.yaml")).hasContent(before.get("meetings/a.yaml"));
  }

  /** A site in the folder of another one stays when the cache was lost. */
  @Test
  void aSiteInASiteStays() throws IOException {
    archive(records("a"));
    Path older = site.resolve("eu");
    Notes.cli(
        new byte[0],
        List.of("archive", folder.resolve("records").toString(), "-o", older.toString()));
    Map<String, String> before = Folders.texts(older);
    Folders.delete(cache());
    Files.delete(folder.resolve("records/a.yaml"));
    assertThat(archive(records("b")).status()).isZero();
    assertThat(site.resolve("meetings/a.html")).doesNotExist();
    assertThat(Folders.texts(older)).isEqualTo(before);
  }

  /** A page that somebody wrote is not overwritten by that of a new record. */
  @Test
  void aPageOfUsersIsNotReplaced() throws IOException {
    archive(records("a"));
    write("meetings/b.html", "<p>mine</p>");
    write("about.html", "<p>mine</p>");
    Path house = Files.createDirectories(folder.resolve("house"));
    Files.writeString(house.resolve("about.md"), "# About us\n");
    for (Notes.Run run :
        List.of(archive(records("a", "b")), archive(records("a"), "--static", house.toString()))) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("error[not-a-site]", "readout did not write this file");
    }
    assertThat(site.resolve("meetings/b.html")).hasContent("<p>mine</p>");
    assertThat(site.resolve("about.html")).hasContent("<p>mine</p>");
  }

  /** A folder whose site was replaced by another program's is not a site any more. */
  @Test
  void aFolderThatBecameAnothersIsNotTaken() throws IOException {
    archive(records("a"));
    write("index.html", "<p>mine</p>");
    assertThat(archive(records("a", "b")).err()).contains("error[not-a-site]");
    assertThat(site.resolve("index.html")).hasContent("<p>mine</p>");
  }

  private String write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return text;
  }

  private Path records(String... ids) throws IOException {
    Path records = Files.createDirectories(folder.resolve("records"));
    for (String id : ids) {
      Files.writeString(records.resolve(id + ".yaml"), RECORD.formatted(id));
    }
    return records;
  }

  private Path cache() {
    return folder.resolve("state");
  }

  private Notes.Run archive(Path records, String... options) {
    return archive(records, site, cache(), options);
  }

  private static Notes.Run archive(Path records, Path site, Path cache, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("archive", records.toString(), "-o", site.toString()));
    arguments.addAll(List.of("--cache", cache.toString(), "--at", AT));
    List.of(options).stream().filter(o -> !arguments.contains(o)).forEach(arguments::add);
    return Notes.cli(new byte[0], arguments);
  }

  private Map<String, String> fromScratch(String... options) throws IOException {
    Path fresh = folder.resolve("fresh/site");
    archive(folder.resolve("records"), fresh, folder.resolve("fresh-state"), options);
    return Folders.texts(fresh);
  }
}
