package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.site.cache.SiteCache;
import tools.jackson.databind.json.JsonMapper;

/** Sites: built, built again, interrupted, under embargo. */
class ArchiveTest {
  private static final String AT = "2026-06-05T12:00Z";

  /** The checker has no address for the page, and takes data blocks (JSON-LD) for scripts. */
  private static final String POLICY = "violates Content Security Policy";

  private static final String OWN =
      "<!doctype html><html lang=\"{{language}}\" dir=\"{{dir}}\"><title>{{title}}</title>{{>logo}}";

  @TempDir Path folder;

  private ArchiveSite site(long seed, int records) throws IOException {
    ArchiveSite site = new ArchiveSite(folder, seed);
    for (int i = 0; i < records; i++) {
      site.write(i);
    }
    return site;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  @Slow
  void whatIsBuiltStepByStepIsWhatIsBuiltAtOnce(long seed) throws IOException {
    ArchiveSite site = site(seed, 25);
    for (int day = 1; day < 8; day++) {
      String at = "2026-06-0" + day + "T12:00Z";
      Notes.Run run = site.build("--at", at);
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(site.files()).as("day " + day).isEqualTo(site.fromScratch("--at", at));
      site.edit();
      site.edit();
    }
  }

  @Test
  void anEmbargoOnOneItemEndsAndBeginsWithTheTimeOfTheRun() throws IOException {
    ArchiveSite site = site(15, 12);
    for (String at : List.of("2026-06-09T12:00Z", "2026-06-01T00:00Z", "2026-06-05T12:00Z")) {
      assertThat(site.build("--at", at, "--data").status()).isZero();
      assertThat(site.files()).as(at).isEqualTo(site.fromScratch("--at", at, "--data"));
    }
  }

  @Test
  void partsOfOwnTemplatesAreLookedAtEveryTime() throws IOException {
    ArchiveSite site = site(16, 2);
    Path own = Files.writeString(folder.resolve("own.html.mustache"), OWN);
    Path logo = Files.writeString(folder.resolve("logo.html.mustache"), "<p>First</p>");
    site.build("--at", AT, "-t", own.toString());
    Files.writeString(logo, "<p>Second</p>");
    site.build("--at", AT, "-t", own.toString());
    String page = Files.readString(Folders.files(site.site().resolve("meetings")).get(0));
    assertThat(page).contains("Second").doesNotContain("First");
  }

  @Test
  void rowsOfListsMayBePrintedInOnesOwnWay() throws IOException {
    ArchiveSite site = site(26, 2);
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(
        own.resolve("site-meeting.html.mustache"), "<li class=\"mine\"><a href=\"{{href}}\">\n");
    Notes.Run run = site.build("--at", AT, "--templates", own.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(site.site().resolve("index.html")))
        .contains("<li class=\"mine\"><a href=\"meetings/m0.html\">");
    Path year = Folders.files(site.site().resolve("years")).get(0);
    assertThat(Files.readString(year)).contains("<li class=\"mine\"><a href=\"../meetings/m");
  }

  @Test
  void aPageThatWouldTellTooMuchStopsTheRunWhateverIsAskedFor() throws IOException {
    ArchiveSite site = site(17, 3);
    Files.writeString(
        site.records().resolve("leak.yaml"),
        "readout: 1\nid: leak\ntitle: Talks\ndate: 2026-05-13\nbackground: Zanzibar pays\n");
    Path own = Files.writeString(folder.resolve("own.html.mustache"), OWN + "Zanzibar pays");
    Files.writeString(folder.resolve("logo.html.mustache"), "");
    for (String[] options : new String[][] {{}, {"--keep-going"}, {"--keep-going", "--force"}}) {
      List<String> all = new ArrayList<>(List.of("--at", AT, "-t", own.toString()));
      all.addAll(List.of(options));
      Notes.Run run = site.build(all.toArray(String[]::new));
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).containsOnlyOnce("error[leak]");
      assertThat(Folders.files(site.site())).isEmpty();
    }
  }

  @Test
  void aDamagedCacheCostsTimeOnly() throws IOException {
    ArchiveSite site = site(18, 4);
    site.build("--at", AT);
    Path state = folder.resolve("state/state");
    byte[] bytes = Files.readAllBytes(state);
    bytes[bytes.length / 2] ^= 1;
    Files.write(state, bytes);
    site.write(9);
    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  void whatARunLeftHalfDoneIsMendedThoughTheRecordsAreWhatTheyWere() throws IOException {
    ArchiveSite site = site(19, 4);
    site.build("--at", AT);
    Path more = site.records().resolve("more.yaml");
    Files.writeString(more, "readout: 1\ntitle: More\ndate: 2026-05-13\ntags: [zebra]\n");
    Path blocked = site.site().resolve("topics/zebra.html/inside");
    Files.createDirectories(blocked);
    assertThat(site.build("--at", AT).status()).isEqualTo(2);
    Files.delete(blocked);
    Files.delete(blocked.getParent());
    Files.delete(more);
    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  void theDataOfAMeetingIsTheContextOfItsNote() throws IOException {
    ArchiveSite site = site(14, 3);
    site.build("--at", AT, "--data");
    String id = Folders.files(site.site().resolve("data/meetings")).get(0).getFileName().toString();
    Notes.Run note =
        Notes.cli(
            new byte[0],
            List.of(
                "render",
                site.records().resolve(id.replace(".json", ".yaml")).toString(),
                "--format",
                "json",
                "--at",
                AT));
    JsonMapper mapper = new JsonMapper();
    assertThat(mapper.readTree(Files.readString(site.site().resolve("data/meetings/" + id))))
        .isEqualTo(mapper.readTree(note.out()));
    site.build("--at", AT);
    assertThat(site.site().resolve("data/meetings")).doesNotExist();
  }

  @Test
  void nothingIsWrittenWhenNothingChanged() throws IOException {
    ArchiveSite site = site(5, 12);
    site.build("--at", AT);
    assertThat(site.build("--at", AT).err()).contains(" 0 files written").contains(" 0 removed");
    assertThat(site.build("--at", AT, "--check").status()).isZero();
    Path page = Folders.files(site.site().resolve("meetings")).get(0);
    Files.writeString(page, "changed by hand");
    assertThat(site.build("--at", AT, "--check").status()).isEqualTo(1);
    assertThat(site.build("--at", AT, "--dry-run", "--force").err()).contains("write meetings/");
    assertThat(Files.readString(page)).isEqualTo("changed by hand");
    site.build("--at", AT, "--force");
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  @Slow
  void filesThatAreNotReadAgainAreThoseThatDidNotChange() throws Exception {
    ArchiveSite site = site(25, 12);
    site.build("--at", AT);
    Thread.sleep(2_100);
    site.build("--at", AT);
    for (int i = 0; i < 6; i++) {
      site.edit();
    }
    Path file = site.file(0);
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace("Ana Duarte", "Ana Dubois"));
    Files.setLastModifiedTime(file, time);
    site.build("--at", AT);
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  void theNumberOfJobsDoesNotMatter() throws IOException {
    ArchiveSite site = site(6, 20);
    assertThat(site.fromScratch("--at", AT, "--jobs", "1"))
        .isEqualTo(site.fromScratch("--at", AT, "--jobs", "7"));
  }

  @Test
  void aRunThatWasCutShortIsMendedByTheNext() throws IOException {
    ArchiveSite site = site(7, 15);
    site.build("--at", AT);
    site.write(30);
    Path lost = site.site().resolve("meetings/lost.html");
    Files.writeString(lost, "<p>half a run</p>");
    Path cache = folder.resolve("state");
    Files.writeString(cache.resolve("pending"), "meetings/lost.html\nmeetings/m30.html\n");
    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
    Files.writeString(cache.resolve("state"), "rubbish");
    assertThat(site.build("--at", AT).status()).isZero();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", AT));
  }

  @Test
  void twoRunsAtOnceDoNotMix() throws IOException {
    ArchiveSite site = site(8, 3);
    Path file = SiteCache.of(site.site(), null, Notes.caches()).orElseThrow().lock();
    Files.createDirectories(file.getParent());
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      Notes.Run run = site.build("--at", AT, "--cache", folder.resolve("other").toString());
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("error[site-busy]");
      assertThat(lock.isValid()).isTrue();
    }
    assertThat(site.build("--at", AT).status()).isZero();
  }

  @Test
  void whatIsUnderEmbargoIsNowhereUntilItsInstant() throws IOException {
    ArchiveSite site = site(9, 6);
    Path secret = site.records().resolve("secret.yaml");
    Files.writeString(
        secret,
        """
        readout: 1
        title: Zqsecret talks
        date: 2026-06-01
        embargo: 2026-06-10T18:00Z
        participants: [{name: Zqsecret Person}]
        tags: [Zqsecret]
        """);
    Notes.Run before = site.build("--at", "2026-06-10T17:59:59Z");
    assertThat(before.err())
        .contains("1 under embargo")
        .contains("build again at 2026-06-10T18:00");
    Folders.texts(site.site())
        .forEach(
            (path, text) ->
                assertThat((path + text).toLowerCase(java.util.Locale.ROOT))
                    .as(path)
                    .doesNotContain("zqsecret"));
    assertThat(site.build("--at", "2026-06-10T18:00Z", "--due").out())
        .contains("secret.yaml: 2026-06-10T18:00:00Z");
    site.build("--at", "2026-06-10T18:00Z");
    assertThat(site.site().resolve("meetings/secret.html")).exists();
    assertThat(site.files()).isEqualTo(site.fromScratch("--at", "2026-06-10T18:00Z"));
  }

  @Test
  void aRecordWithAnotherIdLeavesAnAddress() throws IOException {
    ArchiveSite site = site(10, 3);
    site.build("--at", AT);
    Path page = Folders.files(site.site().resolve("meetings")).get(0);
    String old = page.getFileName().toString().replace(".html", "");
    Path record = site.records().resolve(old + ".yaml");
    Files.writeString(record, Files.readString(record) + "id: newly-named\n");
    assertThat(site.build("--at", AT, "--title", "Others").err())
        .contains("\nmoved: meetings/" + old + ".html is now meetings/newly-named.html\n");
    assertThat(Files.readString(page))
        .contains("url=../meetings/newly-named.html")
        .contains("<a href=\"../meetings/newly-named.html\"><bdi");
    Files.delete(record);
    assertThat(site.build("--at", AT).err()).contains("\ngone: meetings/newly-named.html\n");
  }

  @Test
  void searchEnginesAreToldWhereAPageIs() throws IOException {
    ArchiveSite site = site(11, 2);
    site.build("--base-url", "https://port.example/m");
    Files.writeString(site.file(0), Files.readString(site.file(0)) + "id: other\n");
    site.build("--base-url", "https://port.example/m");

    String canonical =
        "<link rel=\"canonical\" href=\"https://port.example/m/meetings/other.html\">";
    Map<String, String> files = Folders.texts(site.site());
    assertThat(files.get("meetings/m0.html")).contains(canonical);
    assertThat(files.get("meetings/other.html")).contains(canonical);
    assertThat(files.get("404.html")).doesNotContain("rel=\"canonical\"");
    for (Element link : Jsoup.parse(files.get("404.html")).select("[href], [src]")) {
      assertThat(link.hasAttr("href") ? link.attr("href") : link.attr("src"))
          .matches("https://port\\.example/m/.*|#content");
    }
  }

  @Test
  void aStepThatIsTakenUpLeadsThereAndBack() throws IOException {
    ArchiveSite site = site(13, 1);
    String head = "readout: 1\ndate: 2026-05-13\ntitle: ";
    String step = "next_steps: [{id: s, action: Zqstep, owner: Ana";
    Files.writeString(site.records().resolve("zqfirst.yaml"), head + "A\n" + step + "}]\n");
    Files.writeString(
        site.records().resolve("zqhidden.yaml"), head + "B\naudience: press\n" + step + "}]\n");
    Files.writeString(
        site.records().resolve("later.yaml"),
        head + "C\n" + step + ", follows: zqfirst#s}, {action: D, follows: zqhidden#s}]\n");
    site.build("--at", AT);
    assertThat(Files.readString(site.site().resolve("meetings/zqfirst.html")))
        .contains("href=\"../meetings/later.html#step-s\"");
    assertThat(Files.readString(site.site().resolve("meetings/later.html")))
        .contains("href=\"../meetings/zqfirst.html#step-s\"");
    assertThat(Folders.texts(site.site()).toString()).doesNotContain("zqhidden");
  }

  @Test
  void aWrongRecordStopsEverythingUnlessTheRestIsWanted() throws IOException {
    ArchiveSite site = site(11, 3);
    Path wrong = site.records().resolve("wrong.yaml");
    Files.writeString(wrong, "readout: 1\ntitel: A\n");
    Notes.Run run = site.build("--at", AT);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[unknown-key]").contains("did you mean");
    assertThat(run.err()).endsWith("leaves out the records that are wrong\n");
    assertThat(Folders.files(site.site())).isEmpty();
    Notes.Run going = site.build("--at", AT, "--keep-going");
    assertThat(going.status()).isEqualTo(1);
    assertThat(going.err()).contains("\nleft out: " + wrong + "\n");
    assertThat(site.site().resolve("index.html")).exists();
  }

  @Test
  void aPipelineReadsWhatWasDone() throws IOException {
    ArchiveSite site = site(11, 3);
    Map<?, ?> done = summary(site.build("--at", AT, "--json"));
    assertThat(done.get("meetings")).isEqualTo(3);
    assertThat(done.get("stopped")).isEqualTo(false);
    Map<?, ?> times = (Map<?, ?>) done.get("milliseconds");
    assertThat(times.keySet().toString()).isEqualTo("[records_read, files_made, total]");
    Path wrong = Files.writeString(site.records().resolve("wrong.yaml"), "readout: 1\n");
    Map<?, ?> stopped = summary(site.build("--at", AT, "--json"));
    assertThat(stopped.get("stopped")).isEqualTo(true);
    assertThat(stopped.get("left_out")).isEqualTo(List.of(wrong.toString()));
  }

  private static Map<?, ?> summary(Notes.Run run) {
    return new JsonMapper().readValue(run.out(), Map.class);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    ArchiveSite site = site(12, 38);
    site.build("--at", AT);
    assertThat(deadLinks(site)).isEmpty();
  }

  @Test
  void everyLinkOfTheExamplesLeadsSomewhere() throws IOException {
    ArchiveSite site = site(12, 0);
    Files.createDirectories(site.records());
    for (Path record : Folders.files(Path.of("examples"))) {
      if (record.toString().matches(".*\\.(yaml|pdf|docx)") && record.getNameCount() == 2) {
        Files.copy(record, site.records().resolve(record.getFileName()));
      }
    }
    site.build("--at", AT);
    assertThat(site.site().resolve("meetings/files/straits-council-7/chart.pdf"))
        .hasSameBinaryContentAs(Path.of("examples/chart.pdf"));
    assertThat(Folders.files(site.site()).toString()).doesNotContain("treaty.docx");
    assertThat(deadLinks(site)).isEmpty();
  }

  private TreeSet<String> deadLinks(ArchiveSite site) {
    Map<String, String> files = Folders.texts(site.site());
    TreeSet<String> dead = new TreeSet<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            links(path, Jsoup.parse(text), files, dead);
          }
        });
    return dead;
  }

  private void links(String path, Document page, Map<String, String> files, TreeSet<String> dead) {
    for (Element element : page.select("[href], [src]")) {
      String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      if (link.contains(":")) {
        continue;
      }
      String[] parts = link.split("#", 2);
      String target =
          parts[0].isEmpty()
              ? path
              : Path.of("/" + path)
                  .resolveSibling(
                      java.net.URLDecoder.decode(parts[0], java.nio.charset.StandardCharsets.UTF_8))
                  .normalize()
                  .toString()
                  .substring(1);
      boolean there = files.containsKey(target);
      if (there && parts.length > 1 && target.endsWith(".html")) {
        String id = java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8);
        there = Jsoup.parse(files.get(target)).getElementById(id) != null;
      }
      if (!there) {
        dead.add(path + " -> " + link);
      }
    }
  }

  @Test
  @Slow
  void everyKindOfPageIsValid() throws Exception {
    ArchiveSite site = site(13, 38);
    site.build("--at", AT, "--base-url", "https://meetings.example/");
    Map<String, String> files = Folders.texts(site.site());
    for (String path :
        List.of(
            "index.html",
            "people/index.html",
            "people/ana-duarte.html",
            "steps.html",
            "figures.html",
            "search.html",
            "404.html",
            Folders.files(site.site().resolve("meetings")).get(3).getFileName().toString())) {
      String text = files.getOrDefault(path, files.get("meetings/" + path));
      String messages = ValidPagesTest.messages(text);
      assertThat(messages.lines().filter(m -> !m.contains(POLICY))).as(path).isEmpty();
    }
  }
}
