package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.MultilingualRecords.Edit;

/** Sites in several languages, built in one run. */
class LanguagesOfSiteTest {
  private static final String AT = "2026-06-05T12:00Z";
  private static final String URL = "https://port.example/";

  @TempDir Path folder;
  private MultilingualRecords records;

  @BeforeEach
  void write() throws IOException {
    records = new MultilingualRecords(folder.resolve("records"), 20);
    for (int i = 0; i < 9; i++) {
      records.edit(Edit.WRITE);
    }
  }

  private Notes.Run run(Path site, String languages, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("archive", records.folder().toString(), "-o", site.toString()));
    arguments.addAll(List.of("--cache", site.resolveSibling("state").toString()));
    arguments.addAll(List.of("--language", languages, "--at", AT, "--base-url", URL));
    arguments.addAll(List.of(more));
    return Notes.cli(new byte[0], arguments);
  }

  private Map<String, String> fresh(String languages, String... more) throws IOException {
    Path site = Files.createTempDirectory(folder, "fresh").resolve("site");
    Notes.Run run = run(site, languages, more);
    assertThat(run.status()).as(run.err()).isZero();
    return Folders.texts(site);
  }

  private static Map<String, String> withoutRedirects(Map<String, String> files) {
    Map<String, String> some = new TreeMap<>(files);
    some.values().removeIf(text -> text.contains("http-equiv=\"refresh\""));
    return some;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  @Slow
  void whatIsBuiltStepByStepIsWhatIsBuiltAtOnce(int seed) throws IOException {
    records = new MultilingualRecords(folder.resolve("more"), seed);
    for (int i = 0; i < 12; i++) {
      records.edit(Edit.WRITE);
    }
    Path site = folder.resolve("a/site");
    for (int day = 0; day < 6; day++) {
      Notes.Run run = run(site, "en,kk,ar", "--data", "--jobs", "3");
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(withoutRedirects(Folders.texts(site)))
          .as("day " + day)
          .isEqualTo(withoutRedirects(fresh("en,kk,ar", "--data", "--jobs", "1")));
      assertThat(run(site, "en,kk,ar", "--data", "--check").status()).isZero();
      records.edit();
      records.edit();
    }
  }

  @Test
  void aFurtherLanguageMovesNoPageAndGoesWithoutATrace() throws IOException {
    Map<String, String> one = fresh("en");
    Path site = folder.resolve("a/site");
    run(site, "en,kk,ar");
    Map<String, String> three = Folders.texts(site);
    assertThat(three.keySet()).containsAll(one.keySet());
    for (String same :
        List.of("feed.atom", "meetings.ics", "steps.ics", "data/index.json", "search/0/0.js")) {
      assertThat(three.get(same)).as(same).isEqualTo(one.get(same));
      assertThat(three).containsKeys("kk/" + same, "ar/" + same);
    }
    assertThat(three.keySet())
        .doesNotContain("kk/robots.txt", "kk/sitemap.xml", "kk/style.css", "kk/search.js");
    run(site, "en,ar");
    assertThat(site.resolve("kk")).doesNotExist();
    assertThat(Folders.texts(site)).isEqualTo(fresh("en,ar"));
    run(site, "en");
    assertThat(Folders.texts(site)).isEqualTo(one);
  }

  @Test
  void aRecordAddedInALanguageOfTheSiteMovesNoPage() throws IOException {
    records.write("m90", "language: en\ntitle: Alone\ndate: 2026-03-03\n");
    Map<String, String> before = fresh("en,kk");
    records.write("m91", "language: kk\ntitle: Жалғыз\ndate: 2026-03-03\ntranslation_of: m90\n");
    Map<String, String> after = fresh("en,kk");
    before
        .keySet()
        .removeIf(path -> path.contains("search/text/")); // no page, and nobody links there
    assertThat(after.keySet()).containsAll(before.keySet());
    assertThat(after.get("kk/meetings/m90.html")).contains("url=../meetings/m91.html");
    assertThat(after.get("meetings/m91.html"))
        .contains("<link rel=\"canonical\" href=\"" + URL + "kk/meetings/m91.html\">");
  }

  @Test
  void partsOfSeveralMachinesMakeTheSameSite() throws IOException {
    List<String> parts = new ArrayList<>();
    for (int k = 1; k <= 3; k++) {
      Path part = folder.resolve("p" + k + "/part");
      Notes.Run run = run(part, "en,kk,ar", "--shard", k + "/3", "--data");
      assertThat(run.status()).as(run.err()).isZero();
      parts.add(part.toString());
    }
    Path site = folder.resolve("merged/site");
    List<String> arguments = new ArrayList<>(List.of("archive", "--merge"));
    arguments.addAll(parts);
    arguments.addAll(List.of("-o", site.toString(), "--data", "--base-url", URL, "--at", AT));
    arguments.addAll(List.of("--cache", site.resolveSibling("state").toString()));
    List<String> others = new ArrayList<>(arguments);
    others.addAll(List.of("--language", "en,ar"));
    assertThat(Notes.cli(new byte[0], others).err()).contains("made with other options");
    arguments.addAll(List.of("--language", "en,kk,ar"));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Folders.texts(site)).isEqualTo(fresh("en,kk,ar", "--data"));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Map<String, String> files = fresh("en,kk,ar");
    TreeSet<String> dead = new TreeSet<>();
    int links = 0;
    for (String path : files.keySet()) {
      if (path.endsWith(".html")) {
        Document page = Jsoup.parse(files.get(path), "https://x.example/" + path);
        for (Element link : page.select("[href], [src]")) {
          String to = link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src");
          String file = to.replaceFirst("^https://(x|port)\\.example/", "").replaceFirst("#.*", "");
          links++;
          if (!files.containsKey(decoded(file))) {
            dead.add(path + " -> " + to);
          }
        }
      }
    }
    assertThat(dead).isEmpty();
    assertThat(links).isGreaterThan(1000);
  }

  private static String decoded(String address) {
    return java.net.URI.create("/" + address).getPath().substring(1);
  }

  @Test
  void everyPageHasASwitchAndAlternatesThatAnswerEachOther() throws IOException {
    Map<String, String> files = withoutRedirects(fresh("en,kk,ar"));
    TreeSet<String> oneSided = new TreeSet<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (!file.getKey().endsWith(".html")) {
        continue;
      }
      Document page = Jsoup.parse(file.getValue());
      assertThat(page.select("nav.editions a[lang][hreflang]").size())
          .as(file.getKey())
          .isGreaterThan(1);
      assertThat(page.select("nav.editions [aria-current=page]").size()).isLessThan(2);
      for (Element link : page.select("link[hreflang]")) {
        String to = decoded(link.attr("href").substring(URL.length()));
        Document there = Jsoup.parse(files.get(to));
        String own = page.select("link[rel=canonical]").attr("href");
        if (there.select("link[hreflang][href=" + own + "]").isEmpty()) {
          oneSided.add(file.getKey() + " -> " + to);
        }
      }
    }
    assertThat(oneSided).isEmpty();
  }

  /** All passages that the search of a language finds. */
  private static String searched(Map<String, String> files, String prefix) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith(prefix + "search/text/"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  @Test
  void textsAreInTheLanguageOfTheirSiteAndListsAreFoundAgain() throws IOException {
    records.write("pier", MultilingualRecords.PIER);
    Map<String, String> files = fresh("en,kk,ar");
    Document arabic = Jsoup.parse(files.get("ar/meetings/pier.html"));
    assertThat(arabic.selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(arabic.selectFirst("h1").text()).isEqualTo("لجنة الرصيف");
    assertThat(files.get("kk/feed.atom")).contains("Кемежай комитеті", "xml:lang=\"kk\"");
    assertThat(searched(files, "kk/")).contains("Кемежай комитеті");
    Document topic = Jsoup.parse(files.get("topics/pier-repair.html"));
    assertThat(topic.select("nav.editions a[lang=kk]").attr("href"))
        .isEqualTo("../kk/topics/%D0%BA%D0%B5%D0%BC%D0%B5%D0%B6%D0%B0%D0%B9.html");
    assertThat(topic.select("nav.editions a[lang=ar]").attr("href")).startsWith("../ar/topics/");
    Document missing = Jsoup.parse(files.get("kk/404.html"));
    assertThat(missing.select("nav.editions a").eachAttr("href"))
        .containsExactly(URL + "index.html", URL + "ar/index.html");
    assertThat(missing.select("link[hreflang]")).isEmpty();
  }

  @Test
  void aMeetingHasOneUidInTheCalendarsOfAllLanguages() throws IOException {
    records.write("a-1", "language: en\ntitle: To come\ndate: 2026-09-03\n");
    records.write("a-2", "language: kk\ntitle: Келесі\ndate: 2026-09-03\ntranslation_of: a-1\n");
    Map<String, String> files = fresh("en,kk");
    assertThat(files.get("kk/meetings.ics")).contains("Келесі");
    assertThat(uids(files.get("kk/meetings.ics"))).containsAll(uids(files.get("meetings.ics")));
    assertThat(uids(files.get("meetings.ics"))).isNotEmpty();
  }

  private static List<String> uids(String calendar) {
    return calendar.replaceAll("\r?\n ", "").lines().filter(l -> l.startsWith("UID")).toList();
  }
}
