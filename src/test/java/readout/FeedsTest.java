package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds as a reader's program gets them: what is in them, when it says it was published. */
class FeedsTest {
  private static final String AT = "2026-07-01T12:00:00Z";
  private static final String BASE = "https://harbour.example/notes/";

  @TempDir Path folder;

  private void record(String id, String... lines) throws IOException {
    Files.createDirectories(folder.resolve("records"));
    Files.writeString(
        folder.resolve("records").resolve(id + ".yaml"),
        "readout: 1\n" + String.join("\n", lines) + "\n");
  }

  private Path build(String... options) {
    Path site = folder.resolve("site");
    List<String> arguments =
        new ArrayList<>(List.of("archive", folder.resolve("records").toString()));
    arguments.addAll(List.of("-o", site.toString(), "--base-url", BASE));
    arguments.addAll(List.of(options));
    if (!arguments.contains("--at")) {
      arguments.addAll(List.of("--at", AT));
    }
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return site;
  }

  private static Document feed(Path site, String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)), "", Parser.xmlParser());
  }

  private static List<String> titles(Document feed) {
    return feed.select("entry > title").eachText();
  }

  /** {@code -} is a meeting that is in no feed. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "date: 2026-05-04                                        | 2026-05-04T00:00:00Z",
        "date: 2026-05-04; time: 09:30/11:00                     | 2026-05-04T00:00:00Z",
        "date: 2026-05-04; timezone: Asia/Almaty                 | 2026-05-04T00:00:00+05:00",
        "date: 2026-05-04; time: 09:30; timezone: Europe/Lisbon  | 2026-05-04T09:30:00+01:00",
        "date: 2026-05-04/2026-05-06                             | 2026-05-04T00:00:00Z",
        "date: 2026-05                                           | 2026-05-01T00:00:00Z",
        "date: 2026-05-04; published: 2026-05-07                 | 2026-05-07T00:00:00Z",
        "date: 2026-05-04; published: 2026-05-07T08:15+02:00     | 2026-05-07T08:15:00+02:00",
        "date: 2026-05-04; embargo: 2026-05-20T18:00+03:00       | 2026-05-20T18:00:00+03:00",
        "date: 2026-05-04; embargo: 2026-05-20T18:00Z; published: 2026-05-21"
            + " | 2026-05-21T00:00:00Z",
        "date: 2026-05-04; published: 2026-08-01                 | 2026-05-04T00:00:00Z",
        "date: 2026-07-01; time: 10:00; timezone: UTC            | 2026-07-01T10:00:00Z",
        "date: 2026-07-01; time: 16:00; timezone: UTC            | -",
        "date: 2026-07-02                                        | -",
        "date: 2026-09-10; status: cancelled                     | -",
        "date: 2026-09-10; status: cancelled; published: 2026-06-30 | 2026-06-30T00:00:00Z",
        "date: 2026-09-10; published: 2026-09-11                 | -",
        "date: 2026-09-10; embargo: 2026-06-01T00:00Z            | -",
        "date: XXXX                                              | -",
        "date: XXXX; published: 2026-04-02                       | 2026-04-02T00:00:00Z",
        "date: XXXX; embargo: 2026-04-02T10:00Z                  | 2026-04-02T10:00:00Z",
        "date: 1492-10-12                                        | 1492-10-12T00:00:00Z",
        "date: 1582-10-10                                        | 1582-10-10T00:00:00Z",
        "date: '\"0033-04-03\"'                                  | 0033-04-03T00:00:00Z",
        "date: 1871-01-18; time: 12:00; timezone: Europe/Paris   | 1871-01-18T11:50:39Z",
        "date: '\"-0043-03-15\"'                                 | -",
        "date: 0000-11-02                                        | -",
        "date: Y12026                                            | -"
      })
  void anEntryIsDatedByWhatItsRecordSays(String fields, String published) throws IOException {
    record("one", "title: A meeting", fields.replace("'", "").replace("; ", "\n"));
    Document feed = feed(build(), "feed.atom");
    String expected = published.equals("-") ? "" : published;
    assertThat(feed.select("entry > published").text()).isEqualTo(expected);
    assertThat(feed.select("entry > updated").text()).isEqualTo(expected);
    String json = Files.readString(folder.resolve("site/feed.json"));
    assertThat(json.contains("\"date_published\":\"" + expected + "\""))
        .isEqualTo(!expected.isEmpty());
  }

  @Test
  void whatChangedLastIsWhenItWasUpdated() throws IOException {
    record(
        "one",
        "title: A meeting",
        "date: 2026-05-04",
        "published: 2026-05-05",
        "corrections:",
        "  - {date: 2026-07-20, text: This is still to come.}",
        "  - {date: 2026-06-02, text: A name was misspelled.}",
        "  - {date: 2026-05-09, text: A figure was wrong.}");
    Document feed = feed(build(), "feed.atom");
    assertThat(feed.select("entry > published").text()).isEqualTo("2026-05-05T00:00:00Z");
    assertThat(feed.select("entry > updated").text()).isEqualTo("2026-06-02T00:00:00Z");
    assertThat(feed.select("feed > updated").text()).isEqualTo("2026-06-02T00:00:00Z");
  }

  /** When an item becomes public is nothing that readers of the rest may learn. */
  @Test
  void theEmbargoOfAnItemDatesNothing() throws IOException {
    record(
        "one",
        "title: A meeting",
        "date: 2026-05-04",
        "decisions:",
        "  - {text: The quay stays., embargo: 2026-06-11T10:00Z}");
    assertThat(feed(build(), "feed.atom").select("updated").eachText())
        .containsOnly("2026-05-04T00:00:00Z");
  }

  /** A meeting enters the feed when it begins, also in a run that knows the site as it was. */
  @Test
  void aMeetingIsNewsOnceItHasBegun() throws IOException {
    record("one", "title: A meeting", "date: 2026-07-01", "time: 16:00", "timezone: Europe/Oslo");
    String cache = folder.resolve("cache").toString();
    Path site = build("--cache", cache);
    assertThat(titles(feed(site, "feed.atom"))).isEmpty();
    assertThat(Files.readString(site.resolve("meetings.ics"))).contains("A meeting");
    build("--cache", cache, "--at", "2026-07-01T14:00:00Z");
    assertThat(titles(feed(site, "feed.atom"))).containsExactly("A meeting");
  }

  @Test
  void whatWasPublishedLastComesFirst() throws IOException {
    record("b", "title: B", "date: 2026-05-04");
    record("a", "title: A", "date: 2026-05-04");
    record("late", "title: Old and new", "date: 2019-01-02", "published: 2026-06-30");
    record("c", "title: C", "date: 2026-05-09");
    Document feed = feed(build(), "feed.atom");
    assertThat(titles(feed)).containsExactly("Old and new", "C", "A", "B");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "summary: Two *quays* open.                              | Two quays open.",
        "decisions: [The quay stays, {text: It closes., status: rejected}, {text: No fee.}]"
            + " | The quay stays; No fee.",
        "decisions: [{text: It closes., status: rejected}]; topics: [{title: Quay}, {title: Fees}]"
            + " | Quay; Fees",
        "place: Rotterdam                                        | Meeting · 4 May 2026 · Rotterdam"
      })
  void anEntryAlwaysHasSomethingToRead(String fields, String text) throws IOException {
    record("one", "title: A meeting", "date: 2026-05-04", fields.replace("; ", "\n"));
    assertThat(feed(build(), "feed.atom").select("entry > summary").text()).isEqualTo(text);
  }

  @Test
  void onlyWordsOfASummaryAreThere() throws IOException {
    record(
        "one",
        "title: A meeting",
        "date: 2026-05-04",
        "summary: |",
        "  ## Results",
        "",
        "  The [map](map.pdf) is new[^1], see <https://port.example/>. ![A map](map.png)",
        "",
        "  > Somebody else said this.",
        "",
        "  ---",
        "",
        "  | Quay | Metres |",
        "  | --- | --- |",
        "  | North | 120 |",
        "",
        "  ```",
        "  code",
        "  ```",
        "",
        "  - [x] done",
        "",
        "  [^1]: A note.");
    Path site = build();
    String words = "The map is new, see https://port.example/.";
    assertThat(feed(site, "feed.atom").select("entry > summary").text()).isEqualTo(words);
    Document page = Jsoup.parse(Files.readString(site.resolve("meetings/one.html")));
    assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(words);
    assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo(words);
  }

  @Test
  void draftsAndWithdrawnRecordsAreMarkedAndNotIndexed() throws IOException {
    record("plan", "title: A plan", "date: 2026-05-04", "status: draft", "summary: Not yet final.");
    record("gone", "title: A talk", "date: 2026-05-03", "status: withdrawn", "summary: Wrong.");
    record("off", "title: A visit", "date: 2026-05-02", "status: cancelled");
    record("done", "title: A meeting", "date: 2026-05-01");
    Path site = build();
    Document feed = feed(site, "feed.atom");
    assertThat(titles(feed))
        .containsExactly(
            "(draft) A plan", "(withdrawn) A talk", "(cancelled) A visit", "A meeting");
    assertThat(feed.select("category").eachAttr("term"))
        .containsSubsequence("draft", "withdrawn", "cancelled");
    assertThat(feed.select("summary").text()).doesNotContain("Wrong");
    assertThat(Files.readString(site.resolve("feed.json")))
        .contains("\"title\":\"(draft) A plan\"", "\"tags\":[\"withdrawn\"");
    assertThat(Files.readString(site.resolve("sitemap.xml")))
        .contains("meetings/done.html", "meetings/off.html")
        .doesNotContain("meetings/plan.html", "meetings/gone.html");
    for (String id : List.of("plan", "gone", "off", "done")) {
      Document page = Jsoup.parse(Files.readString(site.resolve("meetings/" + id + ".html")));
      boolean indexed = id.equals("off") || id.equals("done");
      assertThat(page.select("meta[name=robots]").eachAttr("content"))
          .as(id)
          .isEqualTo(indexed ? List.of() : List.of("noindex"));
    }
  }

  @Test
  void peopleSeriesTopicsTagsAndOwnersHaveFeedsThatTheirPagesName() throws IOException {
    record(
        "one",
        "title: First",
        "date: 2026-05-04",
        "series: Quay Board",
        "participants: [{name: Mia Sand}]",
        "topics: [{title: Fees}]",
        "tags: [harbour]",
        "next_steps: [{action: Ask, owner: Mia Sand}, {action: Pay, owner: the bank}]");
    record("two", "title: Second", "date: 2026-05-05", "tags: [harbour]");
    Path site = build();
    for (String path :
        List.of(
            "series/quay-board",
            "people/mia-sand",
            "topics/fees",
            "steps/owner-mia-sand",
            "steps/owner-the-bank")) {
      assertThat(titles(feed(site, path + ".atom"))).as(path).containsExactly("First");
    }
    assertThat(titles(feed(site, "topics/harbour.atom"))).containsExactly("Second", "First");
    for (Path file : Folders.files(site)) {
      String path = site.relativize(file).toString().replace('\\', '/');
      if (path.endsWith(".atom") && !path.equals("feed.atom")) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Document page = Jsoup.parse(Files.readString(site.resolve(path.replace(".atom", ".html"))));
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").eachAttr("href"))
            .as(path)
            .containsExactly("../" + path);
        assertThat(page.select("main a[type=application/atom+xml]").eachAttr("href"))
            .as(path)
            .containsExactly("../" + path);
        assertThat(name).isNotEmpty();
        Element self = feed(site, path).select("link[rel=self]").first();
        assertThat(self.attr("href")).isEqualTo(BASE + path);
        assertThat(feed(site, path).select("link[rel=alternate]").first().attr("href"))
            .isEqualTo(BASE + path.replace(".atom", ".html"));
      }
    }
  }

  /** The parts of a long feed hold every meeting once, as RFC 5005 has it. */
  @Test
  void aLongFeedGoesBackToTheFirstMeeting() throws IOException {
    for (int i = 0; i < 163; i++) {
      LocalDate day = LocalDate.of(2003, 1, 1).plusDays(7 * i);
      record("m" + i, "title: Number " + i, "date: " + day, "tags: [tides]");
    }
    Path site = build();
    List<String> titles = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String path = "feed.atom"; !path.isEmpty(); ) {
      Document part = feed(site, path);
      paths.add(path);
      titles.addAll(titles(part));
      assertThat(part.select("feed > id").text()).isEqualTo(BASE + "feed.atom");
      assertThat(part.select("fh|archive")).hasSize(path.equals("feed.atom") ? 0 : 1);
      assertThat(part.select("link[rel=current]").attr("href"))
          .isEqualTo(path.equals("feed.atom") ? "" : BASE + "feed.atom");
      if (paths.size() > 1) {
        assertThat(part.select("link[rel=next-archive]").attr("href"))
            .isEqualTo(BASE + paths.get(paths.size() - 2));
      }
      path = part.select("link[rel=prev-archive]").attr("href").replace(BASE, "");
    }
    assertThat(paths).containsExactly("feed.atom", "feed--page-2.atom", "feed--page-1.atom");
    assertThat(titles).hasSize(163).doesNotHaveDuplicates().startsWith("Number 162");
    assertThat(Files.readString(site.resolve("feed.json")))
        .contains("\"next_url\" : \"" + BASE + "feed--page-2.json\"");
    assertThat(titles(feed(site, "topics/tides.atom"))).hasSize(30).startsWith("Number 162");
    String oldest = Files.readString(site.resolve("feed--page-1.atom"));
    record("newest", "title: One more", "date: 2026-06-30");
    build();
    assertThat(Files.readString(site.resolve("feed--page-1.atom"))).isEqualTo(oldest);
  }

  @Test
  void housesHaveNoIdInCommon() throws IOException {
    record("one", "title: A meeting", "date: 2026-05-04", "tags: [tides]");
    List<String> one = ids(build("--site-id", "port-a"));
    assertThat(one).hasSize(3).doesNotContainAnyElementsOf(ids(build("--site-id", "port-b")));
  }

  private static List<String> ids(Path site) throws IOException {
    List<String> ids = new ArrayList<>(feed(site, "feed.atom").select("id").eachText());
    ids.addAll(feed(site, "topics/tides.atom").select("feed > id").eachText());
    return ids;
  }

  /** Two spaces in a row, and one before a mark, are a part of what was said. */
  @Test
  void wordsOfAQuoteKeepTheirSpaces() throws IOException {
    record(
        "one",
        "title: A meeting",
        "date: 2026-05-04",
        "participants: [{id: a, name: Mara Brandt}]",
        "summary: |",
        "  She said[^1] , [quote: q].",
        "",
        "  [^1]: Aloud.",
        "quotes:",
        "  - {id: q, speaker: a, text: \"We  are open , are we not !\"}");
    Path site = build();
    for (String file : List.of("feed.atom", "feed.json", "index.html")) {
      assertThat(Files.readString(site.resolve(file)))
          .as(file)
          .doesNotContain("We are open", "We  are open,", "not!");
    }
    for (String file : List.of("feed.atom", "feed.json")) {
      assertThat(Files.readString(site.resolve(file)))
          .as(file)
          .contains("She said, “We  are open , are we not !”.");
    }
    for (Path passages : Folders.files(site.resolve("search/text"))) {
      assertThat(Files.readString(passages))
          .contains("“We  are open , are we not !”")
          .doesNotContain("We are open", "We  are open,", "not!");
    }
  }
}
