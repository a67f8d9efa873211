package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where meetings are listed, what they are in is a link; and none leads to another body's. */
class ListedMeetingsTest {
  @TempDir Path folder;
  private Path site;

  private static String record(String date, String more) {
    return "readout: 1\ntitle: Session of " + date + "\ndate: " + date + "\n" + more;
  }

  private static String talks(String one, String other) {
    return "kind: bilateral\ndelegations:\n"
        + ("  - {id: one, name: " + one + "}\n  - {id: other, name: " + other + "}\n")
        + "participants:\n  - {name: Ada Quill, delegation: one}\n"
        + "  - {name: Tom Reed, delegation: other}\n";
  }

  @BeforeEach
  void build() throws IOException {
    Folders.write(
        folder.resolve("records"),
        Map.of(
            "port-1.yaml",
            record("2026-01-05", "kind: committee\nseries: Port council\nplace: Łódź\n"),
            "port-2.yaml",
            record("2026-02-05", "kind: committee\nseries: Port council\n"),
            "town-1.yaml",
            record("2026-01-15", "kind: committee\n"),
            "town-2.yaml",
            record("2026-02-15", "kind: committee\n"),
            "talks-1.yaml",
            record("2026-03-01", talks("Norland", "Sudland")),
            "talks-2.yaml",
            record("2026-03-02", talks("Norland", "Estland")),
            "talks-3.yaml",
            record("2026-03-03", talks("Sudland", "Norland")),
            "coming.yaml",
            record("2026-09-03", "kind: committee\nplace: {name: Old hall, city: Łódź}\n")));
    site = folder.resolve("site");
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of(
                "archive",
                folder.resolve("records").toString(),
                "-o",
                site.toString(),
                "--cache",
                folder.resolve("state").toString(),
                "--at",
                "2026-06-05T12:00Z"));
    assertThat(run.status()).as(run.err()).isZero();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)));
  }

  private List<String> neighbours(String meeting) throws IOException {
    return page("meetings/" + meeting + ".html").select(".neighbours a").eachAttr("href");
  }

  private static Element row(Document page, String meeting) {
    return page.selectFirst("li:has([href$=meetings/" + meeting + ".html])");
  }

  @Test
  void seriesKindAndPlaceOfARowAreLinks() throws IOException {
    Element row = row(page("years/2026.html"), "port-1");
    assertThat(row.select(".note a").eachText())
        .containsExactly("Port council", "Committee", "Łódź");
    for (String href : row.select(".note a").eachAttr("href")) {
      Path target = site.resolve("years").resolve(URI.create(href).getPath());
      assertThat(row(Jsoup.parse(Files.readString(target)), "port-1")).as(href).isNotNull();
    }
  }

  @Test
  void soAreTheBodyAndThePlaceOnTheHomePage() throws IOException {
    Document home = page("index.html");
    assertThat(home.select(".news [href^=series/], .news [href^=kinds/]")).hasSize(6);
    Element coming = row(home, "coming");
    assertThat(coming.select(".note a").text()).isEqualTo("Old hall, Łódź");
    assertThat(coming.select(".note a").attr("href")).startsWith("places/");
  }

  @Test
  void noBodyLeadsToAnother() throws IOException {
    assertThat(neighbours("port-1")).containsExactly("../meetings/port-2.html");
    assertThat(neighbours("port-2")).containsExactly("../meetings/port-1.html");
    assertThat(neighbours("town-1")).isEmpty();
    assertThat(neighbours("talks-1")).containsExactly("../meetings/talks-3.html");
    assertThat(neighbours("talks-2")).isEmpty();
  }
}
