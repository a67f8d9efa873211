package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches sites as a reader would. What is found is compared with a plain scan of the records,
 * which {@code search.mjs} makes by itself.
 */
@Slow
class SearchTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path RECORDS = RESOURCES.resolve("search/records");
  private static final Path QUERIES = RESOURCES.resolve("search/queries.txt");

  @TempDir Path folder;

  @Test
  void everyQueryFindsWhatAPlainScanFinds() throws Exception {
    JsonNode all = searched(build(RECORDS), RECORDS, QUERIES);
    int found = 0;
    Set<String> pages = new HashSet<>();
    for (JsonNode one : all) {
      String query = one.get("query").asString();
      assertThat(texts(one.get("errors"))).as(query).isEmpty();
      assertThat(texts(one.get("found")))
          .as(query)
          .containsExactlyInAnyOrderElementsOf(texts(one.get("scanned")));
      assertThat(one.get("bytes").asInt()).as(query).isLessThan(300_000);
      one.get("marked").forEach(marks -> assertThat(marks).as(query).isNotEmpty());
      pages.addAll(texts(one.get("found")));
      found += one.get("found").isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThan(30);
    assertThat(pages).hasSize(11);
  }

  /** Thirty queries in nine languages, for words that most of them have in quotes alone. */
  @Test
  void overRealMeetings() throws Exception {
    Path records = Path.of("../shared/records");
    assumeTrue(Files.isDirectory(records), "no real meetings here");
    JsonNode all =
        searched(build(records), records, RESOURCES.resolve("search/queries-of-real-meetings.txt"));
    assertThat(all.size()).isGreaterThanOrEqualTo(30);
    for (JsonNode one : all) {
      String query = one.get("query").asString();
      assertThat(texts(one.get("errors"))).as(query).isEmpty();
      assertThat(texts(one.get("found")))
          .as(query)
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(texts(one.get("scanned")));
      assertThat(one.get("first").asInt()).as(query).isLessThan(100_000);
    }
  }

  @Test
  void eachPassageLeadsToItsPlaceAndSaysWhoseWordsItHas() throws Exception {
    Path site = build(RECORDS);
    JsonNode all = searched(site, RECORDS, write("\"graveyard of propellers\"\nweather\nbuoys\n"));
    for (JsonNode one : all) {
      for (String address : texts(one.get("anchors"))) {
        String[] parts = address.split("#");
        Document page = Jsoup.parse(Files.readString(site.resolve(parts[0])));
        assertThat(page.getElementById(parts[1])).as(address).isNotNull();
      }
    }
    assertThat(texts(all.get(0).get("excerpts")).get(0))
        .startsWith("“A trawler touched")
        .contains("Grace Okafor");
    assertThat(texts(all.get(1).get("excerpts")).get(0))
        .startsWith("The engineer doubted")
        .contains("Reported speech", "Per Quist")
        .doesNotContain("“");
    assertThat(texts(all.get(2).get("excerpts")).get(0)).contains("Next steps", "Grace Okafor");
  }

  @Test
  void itSaysWhatItDidWhereNotAllWordsOccur() throws Exception {
    JsonNode all =
        searched(build(RECORDS), RECORDS, write("catamaran slurry\npropelers\nxylophon\n"));
    assertThat(texts(all.get(0).get("found"))).containsExactlyInAnyOrder("ferry", "dredging");
    assertThat(all.get(0).get("status").asString()).startsWith("No page has all of these words.");
    assertThat(texts(all.get(1).get("found"))).containsExactly("dredging");
    assertThat(all.get(1).get("status").asString())
        .startsWith("“propelers” does not occur. Similar words that do: propellers.");
    assertThat(all.get(2).get("status").asString()).isEqualTo("Nothing was found.");
  }

  @Test
  void namesAloneAreSearchedWhereThatIsAskedFor() throws Exception {
    Path site = build(RECORDS, "--search", "names");
    JsonNode all = searched(site, RECORDS, write("Okafor\nchannel\npropellers\n"));
    assertThat(texts(all.get(0).get("names"))).containsExactly("Grace Okafor");
    assertThat(texts(all.get(1).get("found"))).containsExactly("dredging");
    assertThat(texts(all.get(2).get("found"))).isEmpty();
  }

  /** Some of many results at a time, until all are shown; none of the fetched files is large. */
  @Test
  void allOfManyResultsCanBeReached() throws Exception {
    Path records = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 43; i++) {
      String record =
          "readout: 1\ntitle: Round %d\ndate: 2026-01-%02d\nquotes:\n  - {speaker: {name: A. Bo}, text: \"%s\"}\n";
      String words = i % 2 == 0 ? "Nets and lines are torn." : "Lines and nets are torn.";
      Files.writeString(records.resolve("r" + i + ".yaml"), record.formatted(i, 1 + i % 28, words));
    }
    JsonNode all = searched(build(records), records, write("torn\n\"nets and lines\"\n"));
    assertThat(texts(all.get(0).get("found"))).hasSize(43).doesNotHaveDuplicates();
    assertThat(all.get(0).get("status").asString()).isEqualTo("43 results");
    assertThat(texts(all.get(1).get("found"))).hasSize(22);
    assertThat(all.get(1).get("status").asString()).isEqualTo("22 results");
  }

  @Test
  void aChangedRecordChangesFewFilesOfTheIndex() throws Exception {
    Path records = Files.createDirectory(folder.resolve("changing"));
    for (Path file : Folders.files(RECORDS)) {
      Files.copy(file, records.resolve(file.getFileName()));
    }
    Map<String, String> before = index(build(records));
    Path ferry = records.resolve("ferry.yaml");
    Files.writeString(ferry, Files.readString(ferry).replace("a curfew", "a penalty"));
    Path site = build(records);
    Map<String, String> after = index(site);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.entrySet().removeAll(after.entrySet());
    assertThat(before).hasSizeBetween(2, 3);
    Notes.Run fresh = run(records, folder.resolve("fresh/site"));
    assertThat(fresh.status()).as(fresh.err()).isZero();
    assertThat(Folders.texts(folder.resolve("fresh/site"))).isEqualTo(Folders.texts(site));
  }

  private static Map<String, String> index(Path site) throws IOException {
    Map<String, String> index = new TreeMap<>(Folders.texts(site));
    index.keySet().removeIf(path -> !path.startsWith("search/"));
    return index;
  }

  /** A browser, from the disk, with the policy that the page has. */
  @Test
  void itWorksInABrowserFromTheDisk() throws Exception {
    Path site = build(RECORDS);
    String dom =
        Chromium.open(site.resolve("search.html"), "?q=curfew", false, List.of("--dump-dom"));
    Document page = Jsoup.parse(dom);
    assertThat(page.select("[role=status]").text()).isEqualTo("1 result");
    Element link = page.selectFirst(".passages a");
    assertThat(link.attr("href")).startsWith("meetings/ferry.html#quote-");
    assertThat(link.select("mark").text()).isEqualTo("curfew");
  }

  private Path build(Path records, String... more) {
    Path site = folder.resolve("site/site");
    Notes.Run run = run(records, site, more);
    assertThat(run.status()).as(run.err()).isZero();
    return site;
  }

  private static Notes.Run run(Path records, Path site, String... more) {
    List<String> arguments = new ArrayList<>(List.of("archive", records.toString()));
    arguments.addAll(List.of("-o", site.toString(), "--at", "2026-06-05T12:00Z"));
    arguments.addAll(List.of("--cache", site.resolveSibling("cache").toString()));
    arguments.addAll(List.of(more));
    return Notes.cli(new byte[0], arguments);
  }

  private Path write(String queries) throws IOException {
    return Files.writeString(folder.resolve("queries.txt"), queries);
  }

  private JsonNode searched(Path site, Path records, Path queries) throws Exception {
    Tools.nodePackage("jsdom");
    Tools.nodePackage("yaml");
    Path out = folder.resolve("found.json");
    Process process =
        new ProcessBuilder(
                Tools.program("node").toString(),
                RESOURCES.resolve("search.mjs").toString(),
                site.toString(),
                records.toString(),
                queries.toString())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("node.err").toFile())
            .start();
    assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("node.err"))).isZero();
    return new JsonMapper().readTree(Files.readString(out, StandardCharsets.UTF_8));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
