package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that records name, in their archive. */
class FilesBesideRecordsTest {
  private static final String HEAD = "readout: 1\ndate: 2026-05-13\n";
  private static final String FILES = "meetings/files/";

  @TempDir Path folder;
  private ArchiveSite site;

  @BeforeEach
  void records() throws IOException {
    site = new ArchiveSite(folder, 1);
    Files.createDirectories(site.records());
  }

  private void write(String name, String text) {
    Folders.write(site.records(), Map.of(name, text));
  }

  private void record(String id, String rest) {
    write(id + ".yaml", HEAD + "title: Meeting " + id + "\n" + rest);
  }

  private Map<String, String> build(String... options) throws IOException {
    Notes.Run run = site.build(options);
    assertThat(run.status()).as(run.err()).isZero();
    Map<String, String> texts = Folders.texts(site.site());
    assertThat(texts).isEqualTo(site.fromScratch(options));
    return texts;
  }

  private static Map<String, String> copies(Map<String, String> texts) {
    Map<String, String> copies = new TreeMap<>();
    texts.forEach(
        (path, text) -> {
          if (path.startsWith(FILES)) {
            copies.put(path.substring(FILES.length()), text);
          }
        });
    return copies;
  }

  @Test
  void aCopyFollowsItsFileAndGoesWithItsLink() throws IOException {
    record("a", "summary: See [the plan](plan.txt).\n");
    assertThat(build().get("meetings/a.html")).contains("<p>See the plan.</p>");

    write("plan.txt", "first\n");
    assertThat(build().get("meetings/a.html"))
        .contains("<a href=\"../meetings/files/a/plan.txt\">the plan</a>");
    write("plan.txt", "second\n");
    assertThat(copies(build())).isEqualTo(Map.of("a/plan.txt", "second\n"));
    assertThat(site.build("--check").status()).isZero();
    assertThat(site.build().err()).contains(" 0 files written,");

    write("plan.txt", "third\n");
    assertThat(site.build("--dry-run").err()).contains("a/plan.txt");
    assertThat(site.build("--check").status()).isEqualTo(1);
    record("a", "summary: See no plan.\n");
    assertThat(copies(build())).isEmpty();
    assertThat(site.site().resolve(FILES)).doesNotExist();
  }

  @Test
  @DisplayName(
      "A file beside a record is copied only when an item that the readers may see names it.")
  void onlyWhatIsNamedForItsReadersIsCopied() throws IOException {
    record(
        "a",
        "background: Ours is [this](ours.txt).\nsummary: Press, [see](press.txt).\n"
            + "documents: [{title: D, url: internal.pdf, audience: internal}, {title: E, url: all.pdf}]\n");
    record("b", "audience: internal\ndocuments: [{title: F, url: withheld.pdf}]\n");
    record("c", "embargo: 2026-06-01T12:00Z\ndocuments: [{title: G, url: later.pdf}]\n");
    for (String name : List.of("ours.txt", "press.txt", "internal.pdf", "all.pdf")) {
      write(name, name);
    }
    write("withheld.pdf", "w");
    write("later.pdf", "l");
    write("unnamed.pdf", "u");

    assertThat(copies(build("--at", "2026-05-20T12:00Z")).keySet())
        .containsExactly("a/all.pdf", "a/press.txt");
    assertThat(copies(build("--at", "2026-06-02T12:00Z")).keySet())
        .containsExactly("a/all.pdf", "a/press.txt", "c/later.pdf");
    assertThat(copies(build("--audience", "internal")).keySet())
        .contains("a/internal.pdf", "b/withheld.pdf");
  }

  @Test
  void whatIsMissingIsNoLinkToJoinAndNoAddressInData() throws IOException {
    String rest =
        "place: {name: Pier, url: dial-in.html}\n"
            + "participants: [{name: Ada Lund, role: Mayor, url: cv.html}]\n"
            + "agreements: [{title: Berths, url: \"berths.pdf#page=2\"}]\n"
            + "quotes: [{speaker: Ada Lund, text: We begin.}]\n"
            + "next_meeting: {date: 2026-12-01, place: {name: Mole, url: later.html}}\n";
    write("a.yaml", "readout: 1\ndate: 2026-11-13\ntitle: Meeting a\n" + rest);
    Map<String, String> missing = build("--at", "2026-06-01T00:00Z", "--data");
    assertThat(missing.get("meetings/a.html"))
        .contains(
            "<a href=\"../places/pier.html\">Pier</a></span>", "\"jobTitle\":\"Mayor\"}", "Berths")
        .doesNotContain("dial-in", "cv.html", "berths.pdf", "later.html", "readout-");
    assertThat(missing.get("data/meetings/a.json"))
        .doesNotContain("dial-in", "cv.html", "berths.pdf", "later.html", "readout-");
    assertThat(missing.get("meetings.ics"))
        .contains("LOCATION:Pier\r\n", "LOCATION:Mole\r\n")
        .doesNotContain("CONFERENCE", "dial-in", "readout-");

    for (String name : List.of("dial-in.html", "cv.html", "berths.pdf", "later.html")) {
      write(name, name);
    }
    Map<String, String> there = build("--at", "2026-06-01T00:00Z", "--data");
    assertThat(there.get("meetings/a.html"))
        .contains(
            "Pier</a> · <a class=\"join\" href=\"../meetings/files/a/dial-in.html\">Join online</a>",
            "Mayor · <a class=\"website\" href=\"../meetings/files/a/cv.html\">cv.html</a>",
            "\"url\":\"../meetings/files/a/cv.html\"",
            "\"url\":\"../meetings/files/a/berths.pdf#page=2\"");
    assertThat(there.get("meetings.ics")).doesNotContain("readout-", "dial-in");
  }

  @Test
  void anAddressWithASpaceIsWarnedOfInEveryRun() throws IOException {
    record(
        "a",
        "background: Ours is [this](our own.pdf).\n"
            + "summary: See ![the mole](mole 2.png) and [the plan](<night plan.pdf>).\n");
    write("night plan.pdf", "p");
    write("mole 2.png", "m");
    for (int run = 0; run < 2; run++) {
      Notes.Run made = site.build();
      assertThat(made.status()).isZero();
      assertThat(made.err())
          .contains(
              "warning[lost-in-markdown]: \"mole 2.png\" is not read as an address",
              "a.yaml:5:26",
              "(mole%202.png)",
              "(<mole 2.png>)")
          .doesNotContain("our own.pdf\"");
    }
    assertThat(copies(build()).keySet()).containsExactly("a/night plan.pdf");
  }

  @Test
  void whatARecordNamesIsNotCountedAsLeftOut() throws IOException {
    record(
        "a", "documents: [{title: D, url: d.pdf}, {title: E, url: e.pdf, audience: internal}]\n");
    write("d.pdf", "d");
    write("e.pdf", "e");
    write("f.pdf", "f");
    assertThat(site.build().err()).contains("left out: 2 named neither .yaml nor .yml");
    assertThat(site.build("--audience", "internal").err()).contains("left out: 1 named");
    assertThat(Notes.cli(new byte[0], List.of("check", site.records().toString())).out())
        .contains("left out: 1 named");
  }

  @Test
  void filesOfOneNameStayApart() throws IOException {
    write("one/a.yaml", HEAD + "title: A\ndocuments: [{title: D, url: d.txt}]\n");
    write("one/d.txt", "one");
    Map<String, String> before = copies(build());
    write("two/b.yaml", HEAD + "title: B\ndocuments: [{title: D, url: ./x/../d.txt}]\n");
    write("two/d.txt", "two");

    assertThat(before).isEqualTo(Map.of("a/d.txt", "one"));
    assertThat(copies(build())).isEqualTo(Map.of("a/d.txt", "one", "b/d.txt", "two"));
  }

  @Test
  void aRecordIsLinkedByItsPageAndNeverCopied() throws IOException {
    write("2025/a.yaml", HEAD + "title: A\ndecisions: [{id: x, text: Agreed.}]\n");
    write("2025/b.yaml", HEAD + "title: B\naudience: internal\n");
    write(
        "2026/c.yaml",
        HEAD
            + "title: C\n"
            + "summary: After [A](../2025/a.yaml#decision-x) and [B](../2025/b.yaml).\n");

    Map<String, String> texts = build();
    assertThat(texts.get("meetings/c.html"))
        .contains("After <a href=\"../meetings/a.html#decision-x\">A</a> and B.");
    assertThat(copies(texts)).isEmpty();
    assertThat(build("--audience", "internal").get("meetings/c.html"))
        .contains("<a href=\"../meetings/b.html\">B</a>");
  }

  /** A place may be withheld, or come and go: the page that links to it is made again. */
  @Test
  void aPlaceOnThePageOfARecordIsLinkedWhenItIsThere() throws IOException {
    String step = "next_steps: [{id: s, action: Sail}]\n";
    write("a.yaml", HEAD + "title: A\n" + step);
    write("b.yaml", HEAD + "title: B\nsummary: \"[Plan](a.yaml?x#step-s), [C](a.yaml#step-c)\"\n");
    assertThat(page("b", ""))
        .contains("<a href=\"../meetings/a.html#step-s\">Plan</a>")
        .contains("<a href=\"../meetings/a.html\">C</a>");
    assertThat(site.build().err()).contains("\"a.yaml\" has no place \"#step-c\"");

    write("a.yaml", HEAD + "title: A\n" + step.replace("Sail", "Sail, audience: internal"));
    assertThat(page("b", "")).contains("<a href=\"../meetings/a.html\">Plan</a>");
    assertThat(page("b", "--audience")).contains("a.html#step-s");
  }

  private String page(String id, String option) throws IOException {
    String[] options =
        option.isEmpty() ? new String[0] : new String[] {option, "internal", "--data"};
    return build(options).get("meetings/" + id + ".html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt",
        "sub/../../secret.txt",
        "%2E%2E/secret.txt",
        "..%2Fsecret.txt",
        "/etc/hosts",
        "link.txt",
        "folder/secret.txt",
        ".hidden.txt",
        ".git/config",
        "record-link.txt",
        "sub",
        "a.yaml",
      })
  void nothingElseIsEverCopied(String address) throws IOException {
    Folders.write(folder, Map.of("secret.txt", "secret", "outside/secret.txt", "secret"));
    write(".hidden.txt", "secret");
    write(".git/config", "secret");
    write("sub/x.txt", "x");
    Files.createSymbolicLink(site.records().resolve("link.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(site.records().resolve("folder"), folder.resolve("outside"));
    Files.createSymbolicLink(site.records().resolve("record-link.txt"), Path.of("a.yaml"));
    record("a", "summary: See [this](<" + address + ">).\n");

    assertThat(copies(build())).isEmpty();
  }

  @Test
  void partsCarryTheFiles() throws IOException {
    for (String id : List.of("a", "b", "c")) {
      record(id, "documents: [{title: D, url: " + id + ".txt}, {title: S, url: all.txt}]\n");
      write(id + ".txt", "of " + id);
    }
    write("all.txt", "of all");
    Map<String, String> whole = site.fromScratch("--data");
    for (int k = 1; k <= 2; k++) {
      site.build(folder.resolve("part" + k), "--data", "--shard", k + "/2");
    }
    Folders.delete(site.records());
    Path merged = folder.resolve("merged/site");
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of(
                "archive",
                "--merge",
                folder.resolve("part1").toString(),
                folder.resolve("part2").toString(),
                "-o",
                merged.toString(),
                "--cache",
                folder.resolve("merged/state").toString(),
                "--data"));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Folders.texts(merged)).isEqualTo(whole);
    assertThat(copies(whole)).hasSize(6);
    assertThat(whole.get("data/meetings/a.json")).contains("../../meetings/files/a/all.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "diary.csv, UTF-8",
    "diary.csv, UTF-16LE",
    "diary.vcf, UTF-8",
    "diary.yaml.bak, UTF-8",
    "diary.rst, UTF-16",
    "diary.orig, windows-1252"
  })
  @DisplayName("In a site every kind of file is searched, and so are copied text files.")
  void aCopiedTextThatTellsStopsTheRun(String name, String encoding) throws IOException {
    record(
        "a",
        "background: The pilots will strike on the first of June.\n"
            + "documents: [{title: D, url: "
            + name
            + "}]\n");
    String text = "day,note\n1,The pilots will strike on the first of June (é)\n";
    Files.write(site.records().resolve(name), text.getBytes(Charset.forName(encoding)));

    Notes.Run run = site.build();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[leak]", "meetings/files/a/" + name);
    assertThat(site.site()).doesNotExist();
  }

  @Test
  void namesAreOnesThatEveryFileSystemTakes() throws IOException {
    String longName = "ä".repeat(120) + ".txt";
    record(
        "a",
        "documents:\n  - {title: D, url: Aux.txt}\n  - {title: E, url: x.TXT}\n"
            + "  - {title: F, url: x.txt}\n  - {title: G, url: \"caf%C3%A9.txt\"}\n"
            + "  - {title: H, url: \"cafe%CC%81.txt\"}\n  - {title: I, url: "
            + longName
            + "}\n");
    for (String name : List.of("Aux.txt", "x.TXT", "x.txt", "cafe\u0301.txt", longName)) {
      write(name, name);
    }

    assertThat(copies(build()).keySet())
        .contains("a/x.txt", "a/caf\u00e9.txt")
        .anyMatch(path -> path.matches("a/Aux--[0-9a-f]{10}.txt"))
        .anyMatch(path -> path.matches("a/x--[0-9a-f]{10}.TXT"))
        .anyMatch(path -> path.matches("a/ä+--[0-9a-f]{10}.txt"))
        .hasSize(5);
  }
}
