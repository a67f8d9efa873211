package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** No link of a site to another of its files leads nowhere. */
class SiteLinksTest {
  private static final String BASE = "https://port.example/archive/";

  /** A site of your own, and its address. */
  private static final String SITE = System.getProperty("readout.site");

  @TempDir Path folder;

  private SiteLinks build(List<String> records, String base, String... options) throws IOException {
    Path site = Files.createTempDirectory(folder, "built").resolve("site");
    List<String> arguments = new ArrayList<>(List.of("archive"));
    arguments.addAll(records);
    arguments.addAll(List.of("-o", site.toString(), "--at", "2026-06-05T12:00Z"));
    arguments.addAll(List.of("--cache", site.resolveSibling("state").toString()));
    arguments.addAll(base.isEmpty() ? List.of() : List.of("--base-url", base));
    arguments.addAll(List.of(options));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return SiteLinks.follow(site, base);
  }

  private Path house() {
    Path house = folder.resolve("house");
    Folders.write(
        house,
        Map.of(
            "legal.md",
            "# Legal notice\n\nSee [how](help/how.md#by-owner), [the steps](steps.html).\n",
            "help/how.md",
            "# How to read\n\n## By owner\n\nBack to [the notice](../legal.md).\n",
            "help/how.kk.md",
            "# Қалай оқу керек\n\n## By owner\n"));
    return house;
  }

  @Test
  void ofTheExamplesAndRealMeetings() throws IOException {
    List<String> records = List.of("examples", "src/test/resources/real");
    for (String base : List.of("", BASE)) {
      SiteLinks links = build(records, base, "--static", house().toString());
      assertThat(links.dead()).isEmpty();
      assertThat(links.followed()).isGreaterThan(5_000);
    }
  }

  @Test
  void ofASiteInSeveralLanguages() throws IOException {
    MultilingualRecords records = new MultilingualRecords(folder.resolve("records"), 7);
    for (int i = 0; i < 14; i++) {
      records.edit();
    }
    SiteLinks links =
        build(
            List.of(records.folder().toString(), "examples"),
            BASE,
            "--language",
            "en,kk,ar",
            "--site-id",
            "meetings.port.example",
            "--data",
            "--static",
            house().toString());
    assertThat(links.dead()).isEmpty();
    assertThat(links.followed()).isGreaterThan(5_000);
  }

  @Test
  void ofRecordsThatLinkToEachOther() throws IOException {
    Path records = folder.resolve("linked");
    Folders.write(
        records,
        Map.of(
            "quay.yaml",
            """
            readout: 1
            title: The quay
            date: 2026-03-04
            summary: "[Offers](2026/offers.yaml#step-ask), [none](2026/offers.yaml#step-none),
              [a price](2026/offers.yaml#step-price), [a plan](plan.html#p), [gone](gone.yaml#x),
              [the wall](#decision-wall)."
            decisions: [{id: wall, text: The wall is mended.}]
            """,
            "plan.html",
            "<p id=p>Plan",
            "2026/offers.yaml",
            """
            readout: 1
            title: Offers
            date: 2026-02-04
            summary: "Before [the quay](../quay.yaml#decision-wall)."
            next_steps:
              - {id: ask, action: Ask for offers}
              - {id: price, action: Settle a price, audience: internal}
            """));
    SiteLinks links = build(List.of(records.toString()), BASE, "--data");
    assertThat(links.dead()).isEmpty();
  }

  /** What is broken is found. */
  @Test
  void aDeadLinkIsTold() {
    Path site = folder.resolve("broken");
    Folders.write(
        site,
        Map.of(
            "index.html",
            "<p id=a><a href='b.html'>b</a><a href='#a'>a</a><a href='#c'>c</a>",
            "feed.atom",
            "<feed><link href='" + BASE + "x.html'/><link href='" + BASE + "'/></feed>"));
    SiteLinks links = SiteLinks.follow(site, BASE);
    assertThat(links.dead())
        .containsExactlyInAnyOrder(
            "index.html -> b.html", "index.html -> #c", "feed.atom -> " + BASE + "x.html");
    assertThat(links.followed()).isEqualTo(5);
  }

  /** {@code -Dreadout.site=DIR}, and {@code -Dreadout.base=URL} where it was built with one. */
  @Test
  @EnabledIfSystemProperty(named = "readout.site", matches = ".+")
  void ofASiteOfYourOwn() {
    SiteLinks links = SiteLinks.follow(Path.of(SITE), System.getProperty("readout.base", ""));
    assertThat(links.dead()).isEmpty();
    assertThat(links.followed()).isPositive();
  }
}
