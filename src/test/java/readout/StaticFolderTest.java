package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.site.model.OwnPaths;
import readout.site.search.SearchFiles;

/** The files and pages that a house adds to its archive. */
class StaticFolderTest {
  private static final String RECORD = "readout: 1\ntitle: The budget\ndate: 2026-05-13\n";

  @TempDir Path folder;
  private ArchiveSite site;
  private Path house;

  @BeforeEach
  void folders() throws IOException {
    site = new ArchiveSite(folder, 3);
    house = Files.createDirectories(folder.resolve("ours/house"));
    Folders.write(site.records(), Map.of("a.yaml", RECORD));
  }

  private void write(String name, String text) {
    Folders.write(house, Map.of(name, text));
  }

  private Notes.Run run(String... options) {
    List<String> all = new ArrayList<>(List.of("--static", house.toString()));
    all.addAll(List.of(options));
    return site.build(all.toArray(String[]::new));
  }

  private Map<String, String> build(String... options) throws IOException {
    Notes.Run run = run(options);
    assertThat(run.status()).as(run.err()).isZero();
    List<String> all = new ArrayList<>(List.of("--static", house.toString()));
    all.addAll(List.of(options));
    Map<String, String> texts = Folders.texts(site.site());
    assertThat(texts).isEqualTo(site.fromScratch(all.toArray(String[]::new)));
    return texts;
  }

  /** Also in a run in which nothing has changed. */
  @Test
  void aPlaceOnThePageOfAMeetingOrInAFileIsLookedFor() {
    Folders.write(
        site.records(), Map.of("a.yaml", RECORD + "next_steps: [{id: pilot, action: Sail}]\n"));
    write("tariff.html", "<h1 id=fees>Fees</h1>");
    write(
        "legal.md",
        """
        # Legal notice

        [a](meetings/a.html#step-pilot), [b](meetings/a.html#pilot),
        [c](tariff.html#fees), [d](tariff.html#rates)
        """);
    for (int round = 0; round < 2; round++) {
      assertThat(run().err())
          .contains("\"meetings/a.html\" has no place \"#pilot\"")
          .contains("did you mean \"#step-pilot\"?")
          .contains("\"tariff.html\" has no place \"#rates\"")
          .contains("legal.md: 2 warnings");
    }
  }

  @Test
  void filesAreCopiedAndPagesGetTheFrame() throws IOException {
    write("legal.md", "---\nlayout: plain\n---\n# Legal *notice*\n\nWe publish. <b>Bold</b>\n");
    write("papers/terms.txt", "terms\r\n");
    write("CNAME", "meetings.example\n");
    write(".nojekyll", "");
    write(".well-known/security.txt", "Contact: mailto:desk@port.example\n");
    write("favicon.ico", "icon");
    write("robots.txt", "User-agent: *\nDisallow: /papers/\n");
    write(".draft.md", "# No");

    Map<String, String> texts = build("--base-url", "https://m.example/");

    assertThat(texts.get("legal.html"))
        .contains("<h1>Legal notice</h1>")
        .contains("<p>We publish. &lt;b&gt;Bold&lt;/b&gt;</p>")
        .contains("Content-Security-Policy")
        .contains("<html lang=\"en\"")
        .contains("<link rel=\"canonical\" href=\"https://m.example/legal.html\">")
        .contains("<link rel=\"icon\" href=\"favicon.ico\">")
        .doesNotContain("layout");
    assertThat(texts.get("sitemap.xml")).contains("<loc>https://m.example/legal.html</loc>");
    assertThat(texts)
        .containsEntry("papers/terms.txt", "terms\r\n")
        .containsEntry("CNAME", "meetings.example\n")
        .containsKeys(".nojekyll", ".well-known/security.txt")
        .containsEntry("robots.txt", "User-agent: *\nDisallow: /papers/\n")
        .doesNotContainKeys("legal.md", ".draft.md", ".draft.html");
    texts.forEach(
        (path, text) -> {
          if (path.endsWith(".html") && !text.contains("http-equiv=\"refresh\"")) {
            String up = path.equals("404.html") ? "https://m.example/" : up(path);
            assertThat(text).as(path).contains("<a href=\"" + up + "legal.html\"");
          }
        });
  }

  private static String up(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  @Test
  void aPageIsThereInEachLanguage() throws IOException {
    write("legal.md", "# Legal notice\n");
    write("legal.kk.md", "# Құқықтық ескерту\n");
    write("legal.de.md", "# Impressum\n");

    Map<String, String> texts = build("--language", "en,kk,ar");

    assertThat(texts.get("legal.html")).contains("<h1>Legal notice</h1>");
    assertThat(texts.get("kk/legal.html")).contains("<h1>Құқықтық ескерту</h1>");
    assertThat(texts.get("kk/meetings/a.html")).contains("<bdi>Құқықтық ескерту</bdi>");
    assertThat(texts.get("ar/legal.html"))
        .contains("<h1 lang=\"en\" dir=\"ltr\">Legal notice</h1>")
        .contains("<bdi lang=\"en\" dir=\"ltr\">Legal notice</bdi>");
    assertThat(texts).doesNotContainKey("legal.de.html");
    assertThat(build("--language", "de").get("legal.html")).contains("<h1>Impressum</h1>");
  }

  @Test
  void aPageThatStandsInForATranslationIsNotPassedOffAsOne() throws IOException {
    write("legal.md", "# Legal notice\n");
    write("legal.kk.md", "# Құқықтық ескерту\n");
    String base = "https://m.example/";

    Map<String, String> texts = build("--language", "en,kk,ar", "--base-url", base);

    for (String page : List.of("legal.html", "kk/legal.html")) {
      assertThat(texts.get(page))
          .contains("hreflang=\"en\" href=\"" + base + "legal.html\"")
          .contains("hreflang=\"kk\" href=\"" + base + "kk/legal.html\"")
          .doesNotContain("hreflang=\"ar\" href=\"" + base)
          .contains("lang=\"ar\"")
          .contains("ar/legal.html\"");
    }
    assertThat(texts.get("ar/legal.html"))
        .doesNotContain("rel=\"alternate\" hreflang")
        .contains("<link rel=\"canonical\" href=\"" + base + "legal.html\">");
    assertThat(texts.get("sitemap.xml"))
        .contains("<loc>" + base + "kk/legal.html</loc>")
        .doesNotContain("ar/legal.html");
    assertThat(build("--language", "en,kk", "--base-url", base).get("index.html"))
        .contains("hreflang=\"kk\" href=\"" + base + "kk/index.html\"");
  }

  @Test
  void aPageForALanguageIsOneForItsRegions() throws IOException {
    write("legal.de.md", "# Impressum\n");
    Map<String, String> texts = build("--language", "de-AT,en", "--base-url", "https://m.example/");
    assertThat(texts.get("legal.html")).contains("<h1").doesNotContain("\"alternate\" hreflang=");
    assertThat(texts.get("sitemap.xml")).contains("<loc>https://m.example/legal.html</loc>");
  }

  @Test
  void theSearchFindsPages() throws IOException {
    assertThat(build()).doesNotContainKey("search/house/pages.js");
    write("help/how.md", "# How to reach us\n\nBy *phone*, at </script> any hour.\n");
    Map<String, String> texts = build("--language", "en,kk");
    assertThat(texts.get("search/index.js")).contains("[\"house\",1,4]");
    String text = SearchFiles.ofHouse("help/how.html");
    assertThat(texts.get(text))
        .contains("[\"help/how.html\",\"How to reach us\",\"\",")
        .contains("By phone, at ")
        .doesNotContain("</script");
    assertThat(texts.get("kk/" + text)).contains("[\"help/how.html\",\"How to reach us\",\"en\",");
  }

  @ParameterizedTest
  @CsvSource({
    "#the-plan, false",
    "#The-plan, true",
    "#, false",
    "#top, false",
    "#no-such-place, true",
    "other.md#first, false",
    "other.md#second, true",
    "other.html#second, true",
    "plan.txt#page=2, false",
    "https://x.example/#second, false",
    "other.md#f%C3%BCnf, false",
    "other.md#%zz, true",
  })
  void aLinkToAPlaceThatIsNotThereIsReported(String address, boolean missing) throws IOException {
    write("plan.txt", "plan");
    write("other.md", "# Other\n\n## First\n\n## Fünf\n");
    write("about.md", "# About\n\n## The plan\n\nSee [it](" + address + ").\n");
    for (int i = 0; i < 2; i++) {
      Notes.Run run = run();
      assertThat(run.status()).isZero();
      assertThat(run.err().contains("warning[missing-anchor]")).as(run.err()).isEqualTo(missing);
      assertThat(run.err().contains("about.md:5:10")).isEqualTo(missing);
    }
    assertThat(build().get("about.html")).contains(">it</a>");
  }

  @Test
  void everyPageMustLeadToThePagesOfTheHouse() throws IOException {
    write("legal.md", "# Legal notice\n");
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Path footer = templates.resolve("site-footer.html.mustache");
    Files.writeString(footer, "<footer>{{title}}</footer>\n");
    for (String jobs : List.of("1", "4")) {
      Notes.Run run = run("--templates", templates.toString(), "--jobs", jobs);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("error[missing-notice]").contains("\"Legal notice\"");
      assertThat(site.site()).doesNotExist();
    }
    Files.writeString(
        footer, "<footer>{{#house}}<a href='{{href}}'>{{text}}</a>{{/house}}</footer>");
    assertThat(run("--templates", templates.toString()).status()).isZero();
  }

  @Test
  void linksLeadToPagesAndFilesOfTheHouseAndTheSite() throws IOException {
    write("plan/map.png", "png");
    write("plan/berth.md", "# Berth\n\n## The plan\n\n![Map](map.png) [Home](../index.html)\n");
    write(
        "about.md",
        "# About\n\n[Plan](plan/berth.md#the-plan) [meeting](meetings/a.html) [web](https://x.example/)\n");

    Map<String, String> texts = build("--language", "en,kk");

    assertThat(texts.get("about.html"))
        .contains("<a href=\"plan/berth.html#the-plan\">Plan</a>")
        .contains("<a href=\"meetings/a.html\">meeting</a>")
        .contains("<a href=\"https://x.example/\">web</a>");
    assertThat(texts.get("plan/berth.html"))
        .contains("<h2 id=\"the-plan\">The plan</h2>")
        .contains("<img src=\"../plan/map.png\" alt=\"Map\">")
        .contains("<a href=\"../index.html\">Home</a>");
    assertThat(texts.get("kk/plan/berth.html"))
        .contains("<img src=\"../../plan/map.png\" alt=\"Map\">")
        .contains("<a href=\"../index.html\">Home</a>");
    assertThat(run().err()).doesNotContain("warning[");
  }

  @ParameterizedTest
  @CsvSource({
    "gone.pdf, missing-file",
    "Terms.txt, missing-file",
    "../records/a.yaml, file-not-copied",
    "/terms.txt, file-not-copied",
    ".secret.txt, file-not-copied",
  })
  void aDeadLinkLosesItsTargetAndIsReportedInEveryRun(String address, String code)
      throws IOException {
    write("terms.txt", "terms");
    write(".secret.txt", "secret");
    write("about.md", "# About\n\nSee [our terms](" + address + ").\n");

    assertThat(build().get("about.html")).contains("<p>See our terms.</p>");
    Notes.Run again = run();
    assertThat(again.err())
        .contains("warning[" + code + "]")
        .contains("about.md:3:17")
        .contains(" 0 files written,");
  }

  @Test
  void aLinkOfTheFileSystemIsNotFollowedOut() throws IOException {
    Folders.write(folder, Map.of("outside/secret.txt", "secret", "secret.md", "# Secret\n"));
    write("terms.txt", "terms");
    write(".kept/x.txt", "secret");
    Files.createSymbolicLink(house.resolve("file.txt"), folder.resolve("outside/secret.txt"));
    Files.createSymbolicLink(house.resolve("page.md"), folder.resolve("secret.md"));
    Files.createSymbolicLink(house.resolve("all"), folder.resolve("outside"));
    Files.createSymbolicLink(house.resolve("x.txt"), house.resolve(".kept/x.txt"));
    Files.createSymbolicLink(house.resolve("same.txt"), house.resolve("terms.txt"));

    Map<String, String> texts = build();

    assertThat(texts).containsEntry("same.txt", "terms").containsKey("terms.txt");
    assertThat(texts)
        .doesNotContainKeys("file.txt", "page.html", "x.txt", "all/secret.txt", "secret.html");
    assertThat(texts.values()).noneMatch(text -> text.contains("secret"));
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, index.html",
    "Index.md, index.html",
    "feed.atom, feed.atom",
    "sitemap.xml, sitemap.xml",
    "style.css, style.css",
    "figures.html, figures.html",
    "meetings/extra.pdf, meetings/",
    "People/index.md, people/",
    "kk/index.html, kk/index.html",
    "kk/data/x.csv, kk/data/",
    "data, data/",
  })
  void nothingReplacesWhatTheSiteMakes(String file, String own) throws IOException {
    write(file, "# Ours\n");
    Notes.Run run = run("--language", "en,kk");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[address-taken]")
        .contains(house.resolve(file).toString())
        .contains("\"" + own + "\"");
    assertThat(site.site()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"Terms.txt, terms.TXT", "a.md, a.html", "a/b.txt, A", "é.txt, e\u0301.txt"})
  void twoFilesAtOneAddressAreAnError(String one, String other) throws IOException {
    write(one, "# One\n");
    write(other, "# Other\n");
    Notes.Run run = run("--keep-going");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[address-taken]")
        .contains(house.resolve(one).toString())
        .contains(house.resolve(other).toString());
  }

  @Test
  void allThatASiteMakesIsKnownToBeTaken() throws IOException {
    for (int i = 0; i < 40; i++) {
      site.write(i);
    }
    String[] options = {"--data", "--language", "en,kk", "--base-url", "https://m.example/"};
    assertThat(site.build(options).status()).isZero();
    try (Stream<Path> files = Files.walk(site.site())) {
      List<String> paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> site.site().relativize(file).toString())
              .filter(path -> !List.of("robots.txt", "favicon.svg").contains(path))
              .toList();
      assertThat(paths).hasSizeGreaterThan(200);
      assertThat(paths).allMatch(path -> OwnPaths.at(path, List.of("", "kk/")).isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"words.txt", "words.md", "words", "words.html"})
  void whatARecordWithholdsIsFoundThereToo(String file) throws IOException {
    Folders.write(
        site.records(),
        Map.of(
            "b.yaml",
            RECORD.replace("budget", "ferry")
                + "quotes:\n  - {speaker: {name: Ada Quill}, attribution: chatham-house,"
                + " text: The ferry is late again.}\n"));
    write(file, "# Team\n\nAda Quill answers the press.\n");
    Notes.Run run = run();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[leak]").contains(house.resolve(file).toString());
    assertThat(site.site()).doesNotExist();
  }

  @Test
  void aRecordIsNeverCopied() throws IOException {
    write("b.yaml", RECORD);
    assertThat(build()).doesNotContainKey("b.yaml");
    assertThat(run().err()).contains("warning[file-not-copied]").contains("b.yaml");
  }

  @Test
  void aFolderThatHoldsMoreThanIsPublishedIsRefused() {
    for (Path wide : List.of(folder, site.records(), site.site())) {
      Notes.Run run = site.build("--static", wide.toString());
      assertThat(run.status()).as(wide.toString()).isEqualTo(2);
      assertThat(run.err()).contains("--static");
    }
  }

  @Slow
  @Test
  void anEditedFolderGivesTheSiteOfARunFromScratch() throws IOException {
    Random random = new Random(7);
    List<String> names =
        List.of("legal.md", "legal.kk.md", "help/how.md", "terms.txt", "help/map.png", "CNAME");
    int removed = 0;
    for (int step = 0; step < 25; step++) {
      String name = names.get(random.nextInt(names.size()));
      boolean gone = Files.exists(house.resolve(name)) && random.nextInt(3) == 0;
      if (gone) {
        Files.delete(house.resolve(name));
        removed++;
      } else {
        String link = names.get(random.nextInt(names.size()));
        String up = name.contains("/") ? "../" : "";
        String text = "# Title " + random.nextInt(3) + "\n\n[x](" + up + link + ") " + step + "\n";
        write(name, text);
      }
      if (random.nextInt(4) == 0) {
        site.edit();
        Folders.write(site.records(), Map.of("a.yaml", RECORD));
      }
      String jobs = Integer.toString(1 + random.nextInt(4));
      Map<String, String> files = new TreeMap<>(edited(jobs));
      files.values().removeIf(text -> text.contains("http-equiv=\"refresh\""));
      Map<String, String> fresh =
          new TreeMap<>(site.fromScratch("--static", house.toString(), "--language", "en,kk"));
      fresh.values().removeIf(text -> text.contains("http-equiv=\"refresh\""));
      assertThat(files).as("step " + step + ", " + name).isEqualTo(fresh);
    }
    assertThat(removed).isPositive();
  }

  private Map<String, String> edited(String jobs) throws IOException {
    Notes.Run run = run("--language", "en,kk", "--jobs", jobs);
    assertThat(run.status()).as(run.err()).isZero();
    return Folders.texts(site.site());
  }

  @Test
  void shardsAndTheirMergeHaveItToo() throws IOException {
    write("legal.md", "# Legal notice\n");
    write("terms.txt", "terms");
    Map<String, String> whole = build();
    String[] folders = {
      folder.resolve("parts/p1").toString(), folder.resolve("parts/p2").toString()
    };
    for (int i = 0; i < 2; i++) {
      Notes.Run part =
          site.build(
              Path.of(folders[i]),
              "--static",
              house.toString(),
              "--cache",
              folder.resolve("caches/" + i).toString(),
              "--shard",
              (i + 1) + "/2");
      assertThat(part.status()).as(part.err()).isZero();
    }
    Path merged = folder.resolve("merged/site");
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of(
                "archive",
                "--merge",
                folders[0],
                folders[1],
                "-o",
                merged.toString(),
                "--cache",
                folder.resolve("merged/cache").toString(),
                "--static",
                house.toString()));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Folders.texts(merged)).isEqualTo(whole);
  }
}
