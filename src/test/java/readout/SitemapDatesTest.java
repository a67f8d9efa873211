package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the map of a site says that its pages changed. */
class SitemapDatesTest {
  private static final String BASE = "https://harbour.example/";

  @TempDir Path folder;

  private void record(String id, String... lines) {
    Folders.write(
        folder.resolve("records"),
        Map.of(id + ".yaml", "readout: 1\n" + String.join("\n", lines) + "\n"));
  }

  /** The date of each page that has one. */
  private Map<String, String> dates(String at, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("archive", folder + "/records"));
    arguments.addAll(List.of("-o", folder + "/site", "--base-url", BASE, "--at", at));
    arguments.addAll(List.of(options));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    String map = Folders.texts(folder.resolve("site")).get("sitemap.xml");
    Document document = Jsoup.parse(map, "", Parser.xmlParser());
    Map<String, String> dates = new TreeMap<>();
    for (Element page : document.select("url")) {
      String date = page.select("lastmod").text();
      if (!date.isEmpty()) {
        dates.put(page.select("loc").text().substring(BASE.length()), date);
      }
    }
    return dates;
  }

  private void threeMeetings() {
    record(
        "ferry",
        "title: The ferry",
        "date: 2026-02-03",
        "series: Council",
        "participants: [{name: Ada Quill}]",
        "corrections: [{date: 2026-05-20, text: The fare is 4 euros.}]",
        "next_steps: [{action: Print it, owner: Ada Quill, due: 2026-03}]");
    record(
        "berth",
        "title: The berth",
        "date: 2026-04-01",
        "time: 10:00",
        "timezone: Europe/Riga",
        "series: Council",
        "figures: [{label: Berths, value: five, number: 5}]");
    record(
        "quay",
        "title: The quay",
        "date: 2026-09-01",
        "kind: board",
        "figures: [{label: Berths, value: six, number: 6}]");
  }

  @Test
  void aListChangedWithTheLatestOfWhatItLists() throws IOException {
    threeMeetings();
    String ferry = "2026-05-20T00:00:00Z";
    String berth = "2026-04-01T10:00:00+03:00";

    assertThat(dates("2026-07-01T00:00Z"))
        .containsEntry("meetings/ferry.html", ferry)
        .containsEntry("meetings/berth.html", berth)
        .containsEntry("index.html", ferry)
        .containsEntry("series/index.html", ferry)
        .containsEntry("series/council.html", ferry)
        .containsEntry("people/ada-quill.html", ferry)
        .containsEntry("people/index.html", ferry)
        .containsEntry("steps.html", ferry)
        .containsEntry("steps/owner-ada-quill.html", ferry)
        .containsEntry("figures.html", berth)
        .doesNotContainKeys("kinds/board.html", "meetings/quay.html", "search.html");
  }

  @Test
  void noDateIsLaterThanTheRun() throws IOException {
    threeMeetings();
    assertThat(dates("2026-05-01T00:00Z"))
        .containsEntry("index.html", "2026-04-01T10:00:00+03:00")
        .containsEntry("people/ada-quill.html", "2026-02-03T00:00:00Z");
    assertThat(dates("2026-01-01T00:00Z")).isEmpty();
    Map<String, String> later = dates("2026-09-02T00:00Z");
    assertThat(later).containsEntry("index.html", "2026-09-01T00:00:00Z");
    assertThat(dates("2026-09-02T00:00Z", "--force", "--jobs", "1")).isEqualTo(later);
  }

  @Test
  void changesAreComparedAsInstants() throws IOException {
    record("east", "title: East", "date: 2026-06-02", "time: 01:00", "timezone: Asia/Tokyo");
    record("west", "title: West", "date: 2026-06-01", "time: 23:00", "timezone: America/Lima");
    assertThat(dates("2026-07-01T00:00Z"))
        .containsEntry("years/2026.html", "2026-06-01T23:00:00-05:00");
  }

  @Test
  void listsInEveryLanguageHaveDates() throws IOException {
    threeMeetings();
    assertThat(dates("2026-07-01T00:00Z", "--language", "en,kk"))
        .containsEntry("kk/index.html", "2026-05-20T00:00:00Z");
  }
}
