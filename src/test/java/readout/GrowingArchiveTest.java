package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records are added one by one, in any order: no page, anchor, entry of a feed or event of a
 * calendar changes hands or goes away by it.
 */
@Slow
class GrowingArchiveTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1, en", "2, en", "3, 'en,kk'"})
  void aRecordThatIsAddedMovesNoAddress(int seed, String languages) throws IOException {
    List<String> records = records();
    Collections.shuffle(records, new Random(seed));
    ArchiveSite archive = new ArchiveSite(folder, seed);
    Files.createDirectories(archive.records());
    Path house = Files.createDirectories(folder.resolve("house/help"));
    Files.writeString(house.resolve("how.md"), "# How to read\n\n## By owner\n\nAs one would.\n");
    Map<String, String> before = Map.of();
    for (String record : records) {
      Files.writeString(archive.records().resolve("r" + records.indexOf(record) + ".yaml"), record);
      Notes.Run run =
          archive.build(
              "--at",
              "2026-06-01T00:00Z",
              "--base-url",
              "https://port.example/archive/",
              "--language",
              languages,
              "--static",
              house.getParent().toString());
      assertThat(run.status()).as(run.err()).isZero();
      Map<String, String> after = addresses(archive);
      assertThat(after).containsAllEntriesOf(before);
      before = after;
    }
    for (String kind :
        List.of(
            "meetings/m1.html#quote-", "people/", "feed.atom ", "topics/", "feed.json ", ".ics ")) {
      assertThat(before.keySet()).as(kind).anyMatch(address -> address.contains(kind));
    }
    assertThat(before)
        .containsKeys("help/how.html", "help/how.html#by-owner", "people/ada-berg.atom")
        .containsEntry("people/ada-berg.html", "Ada Berg");
    assertThat(before.keySet().stream().filter(path -> path.endsWith(".html")).count())
        .isGreaterThan(60);
  }

  /** Names that a careless address would mix up, in records of their own. */
  private static List<String> records() {
    List<String> records = new ArrayList<>();
    List<String> names = List.of("Ada Berg", "O'Hara", "O’Hara", "O Hara", "Berg", "x", "+", "東 京");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      records.add(
          "readout: 1\nid: m%d\ntitle: Talks %d\ndate: 2026-0%d-10\nseries: \"%s\"\n"
                  .formatted(i, i, 1 + i % 5, name)
              + "participants: [{name: \"%s\", organization: \"%s\"}]\n".formatted(name, name)
              + "tags: [\"%s\"]\ntopics: [{title: \"%s!\"}]\nplace: \"%s\"\n"
                  .formatted(name, name, name)
              + "quotes: [{speaker: \"%s\", text: We begin.}]\n".formatted(name)
              + "next_steps: [{action: Do it, owner: \"%s\", due: 2026-07-0%d}]\n"
                  .formatted(name, i + 1)
              + "next_meeting: {title: More talks, date: 2026-08-%d}\n".formatted(i + 10));
    }
    records.add(
        "readout: 1\nid: with-id\ntitle: With an id\ndate: 2026-03-01\n"
            + "participants: [{id: x, name: Xenia Roy}, {id: o-hara, name: Omar Hara},"
            + " {id: berg-a, name: Ada Berg}]\n");
    return records;
  }

  /** What each address of a site leads to, by its words. */
  private static Map<String, String> addresses(ArchiveSite archive) {
    Map<String, String> addresses = new TreeMap<>();
    Map<String, Document> pages = new HashMap<>();
    Folders.texts(archive.site())
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text));
              } else if (path.endsWith(".atom")) {
                atom(path, Jsoup.parse(text, "", Parser.xmlParser()), addresses);
              } else if (path.endsWith(".json") && text.contains("https://jsonfeed.org/")) {
                json(path, JsonMapper.shared().readTree(text), addresses);
              } else if (path.endsWith(".ics")) {
                events(path, text, addresses);
              }
            });
    pages.keySet().forEach(path -> page(path, pages, addresses));
    return addresses;
  }

  /** The words of a page of a list change when it grows; its heading and its places stay. */
  private static void page(
      String path, Map<String, Document> pages, Map<String, String> addresses) {
    Document page = pages.get(path);
    Element moved = page.selectFirst("meta[http-equiv=refresh]");
    if (moved != null) {
      String to = moved.attr("content").replaceFirst("(?i).*url=", "");
      page = pages.get(URI.create("/" + path).resolve(to).getPath().substring(1));
    }
    Element heading = page.selectFirst("h1");
    addresses.put(path, heading == null ? "" : heading.text());
    boolean own = path.contains("meetings/") || path.contains("help/");
    for (Element place : page.select("main [id]")) {
      if (own && !place.id().startsWith("site-")) {
        addresses.put(path + "#" + place.id(), place.text());
      }
    }
  }

  private static void atom(String path, Document feed, Map<String, String> addresses) {
    addresses.put(path, feed.selectFirst("feed > id").text());
    feed.select("entry")
        .forEach(
            entry ->
                addresses.put(
                    path + " " + entry.selectFirst("id").text(),
                    entry.selectFirst("link").attr("href")
                        + entry.selectFirst("published").text()));
  }

  private static void json(String path, JsonNode feed, Map<String, String> addresses) {
    addresses.put(path, feed.path("feed_url").asString());
    feed.path("items")
        .forEach(
            item ->
                addresses.put(
                    path + " " + item.path("id").asString(), item.path("url").asString()));
  }

  private static void events(String path, String calendar, Map<String, String> addresses) {
    String uid = "";
    for (String line : calendar.replace("\r\n ", "").split("\r\n")) {
      if (line.startsWith("UID:")) {
        uid = line;
      } else if (line.startsWith("SUMMARY:")) {
        addresses.put(path + " " + uid, line);
      }
    }
  }
}
