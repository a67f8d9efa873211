package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are in each other's way, in runs from scratch, in later runs and over shards. */
class CopiesTest {
  private static final String EMBARGO = "embargo: 2026-07-01T00:00Z\n";
  private static final String TEXT =
      "summary: The council of the port sells the old customs house to the sailing club, which keeps"
          + " the clock on its tower and opens the hall to the public on every first Sunday, as long"
          + " as the roof holds and the club pays for the painting of all the windows.\n";

  @TempDir Path folder;

  private Notes.Run run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("archive"));
    if (!List.of(options).contains("--at")) {
      arguments.addAll(List.of("--at", "2026-06-05T12:00Z"));
    }
    for (String option : options) {
      arguments.add(option.startsWith("/") ? folder + option : option);
    }
    return Notes.cli(new byte[0], arguments);
  }

  private Notes.Run build(String... more) {
    List<String> options = new ArrayList<>(List.of("/records", "-o", "/site"));
    options.addAll(List.of(more));
    return run(options.toArray(String[]::new));
  }

  private void record(String name, String rest) {
    Folders.write(folder.resolve("records"), Map.of(name, "readout: 1\n" + rest));
  }

  private Map<String, String> site() {
    return Folders.texts(folder.resolve("site"));
  }

  @Test
  @DisplayName(
      "A copy of a record that is not public yet stops `archive`, and so do two records with one id.")
  void aCopyThatComesLaterIsFoundBesideARecordFromTheCache() {
    record("sale.yaml", "title: The sale\ndate: 2026-05-13\n" + EMBARGO + TEXT);
    assertThat(build().status()).isZero();
    record("sale (1).yaml", "title: The sale\ndate: 2026-05-13\n" + TEXT);
    Notes.Run run = build();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[unreleased-copy]")
        .contains("sale (1).yaml")
        .contains("sale.yaml")
        .contains("nothing was written")
        .doesNotContain("The sale", "customs house");
    assertThat(site().values()).noneMatch(text -> text.contains("customs house"));
  }

  @Test
  void keepGoingLeavesOutBothAndTakesBackWhatWasPublished() {
    record("sale (1).yaml", "title: The sale\ndate: 2026-05-13\n" + TEXT);
    record("other.yaml", "title: Another meeting\ndate: 2026-05-13\n");
    assertThat(build().status()).isZero();
    assertThat(site()).containsKey("meetings/sale (1).html");
    record("sale.yaml", "title: The sale\ndate: 2026-05-13\n" + EMBARGO + TEXT);
    Notes.Run run = build("--keep-going");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("sale (1).yaml")
        .contains("sale.yaml")
        .contains("gone: meetings/sale (1).html");
    assertThat(build("--keep-going").err()).doesNotContain("gone:");
    assertThat(site()).containsKey("meetings/other.html");
    assertThat(site().values()).noneMatch(text -> text.contains("customs house"));
    assertThat(build().err()).contains("error[unreleased-copy]");
  }

  @Test
  void anotherTitleAndDayDoNotHideACopy() {
    record("sale.yaml", "title: The sale\ndate: 2026-05-13\n" + EMBARGO + TEXT);
    record("draft.yaml", "title: What becomes of the house\ndate: 2026-05-12\n" + TEXT);
    assertThat(build().err()).contains("error[unreleased-copy]");
  }

  @Test
  void aShortOlderCopyOfALongRecordIsFound() {
    StringBuilder quotes = new StringBuilder("quotes:\n");
    for (int i = 0; i < 400; i++) {
      quotes.append("  - {speaker: {name: Ana Ruiz}, text: \"Berth ").append(i);
      quotes.append(" opens at ").append(i * 7).append(" and closes at ").append(i * 11);
      quotes.append("\"}\n");
    }
    record("sale.yaml", "title: The sale\ndate: 2026-05-13\n" + EMBARGO + TEXT + quotes);
    record("older.yaml", "title: The sale\ndate: 2026-05-13\n" + TEXT);
    assertThat(build().err()).contains("error[unreleased-copy]");
  }

  @Test
  void twoMeetingsOfOneNameAndDayWithNothingElseInCommonAreTwo() {
    record("a.yaml", "title: Plenary\ndate: 2026-05-13\n" + EMBARGO + TEXT);
    record(
        "b.yaml",
        "title: Plenary\ndate: 2026-05-13\nsummary: Members of the water board spoke for six hours"
            + " about pumps, ditches, eels and the price of gravel; nobody voted, two people left"
            + " early, and minutes were promised by Friday next week at noon.\n");
    Notes.Run run = build();
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("copy");
  }

  @Test
  void anEmbargoThatEndsEarlierIsAnErrorBeforeItEnds() {
    record("sale.yaml", "title: The sale\ndate: 2026-05-13\n" + EMBARGO + TEXT);
    record("older.yaml", "title: The Sale\ndate: 2026-05-13\nembargo: 2026-06-30T00:00Z\n" + TEXT);
    assertThat(build().err()).contains("error[unreleased-copy]");
  }

  @Test
  void theSameEmbargoIsNoLeak() {
    record("sale.yaml", "title: The sale\ndate: 2026-05-13\n" + EMBARGO + TEXT);
    record("older.yaml", "title: The sale\ndate: 2026-05-13\n" + EMBARGO + TEXT);
    Notes.Run run = build();
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("warning[near-copy]").doesNotContain("error");
  }

  @Test
  void aCopyFromBeforeAnItemWasWithheldIsFound() {
    String quote = "quotes:\n  - {speaker: {name: Ana Ruiz}, text: The tower falls in May%s}\n";
    for (String rule :
        List.of(
            ", embargo: 2026-07-01T00:00Z",
            ", audience: internal",
            ", attribution: off-the-record",
            ", attribution: background, attributed_to: a participant")) {
      record("a.yaml", "title: The sale\ndate: 2026-05-13\n" + quote.formatted(rule));
      record("b.yaml", "title: The sale\ndate: 2026-05-13\n" + quote.formatted(""));
      assertThat(build().err())
          .contains("error[unreleased-copy]", "shows what is withheld there")
          .doesNotContain("tower", "Ruiz");
      Notes.Run check =
          Notes.cli(
              new byte[0],
              List.of("check", folder + "/records", "--at", "2026-06-05T12:00Z", "-f", "short"));
      assertThat(check.out()).contains("b.yaml: error[unreleased-copy]");
      assertThat(build("--keep-going").status()).isEqualTo(1);
      assertThat(site().values()).noneMatch(text -> text.contains("tower falls"));
    }
  }

  @Test
  void withinTheHouseACopyIsAWarning() {
    record("sale.yaml", "title: The sale\ndate: 2026-05-13\naudience: internal\n" + TEXT);
    record("older.yaml", "title: The sale\ndate: 2026-05-13\n" + TEXT);
    assertThat(build("--audience", "internal").status()).isZero();
    assertThat(build("--audience", "press").status()).isEqualTo(1);
  }

  @Test
  void aSeriesSaysTheSameOnOtherDays() {
    record("may.yaml", "title: Port call\ndate: 2026-05-13\nseries: Calls\n" + TEXT);
    record(
        "june.yaml",
        "title: Port call\ndate: 2026-06-13\nseries: Calls\n"
            + EMBARGO
            + TEXT.replace("first Sunday", "second Monday of June"));
    Notes.Run run = build();
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("copy");
  }

  @Test
  void translationsAndPartsAreNoCopies() {
    record("sale.yaml", "title: The sale\ndate: 2026-05-13\n" + EMBARGO + TEXT);
    record("teil.yaml", "title: The sale\ndate: 2026-05-13\npart_of: sale\n" + TEXT);
    String translation =
        "title: The sale\ndate: 2026-05-13\nlanguage: de\ntranslation_of: sale\n" + TEXT;
    record("verkauf.yaml", translation + EMBARGO);
    Notes.Run run = build();
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("copy");

    record("verkauf.yaml", translation);
    assertThat(build().err()).contains("error[unreleased-copy]", "is a translation of");
  }

  @Test
  void aWaiverHoldsInAnArchiveToo() {
    String record = "title: The sale\ndate: 2026-05-13\n" + TEXT;
    record("a.yaml", record);
    record(
        "b.yaml", record + "waivers: [{code: near-copy, reason: Two rooms, until: 2026-06-05}]\n");
    assertThat(build().err()).doesNotContain("near-copy");
    assertThat(build("--at", "2026-06-06T12:00Z").err()).contains("near-copy");
  }

  @Test
  @DisplayName(
      "A copy of a record that is not public yet stops `archive`, and so do two records with one id.")
  void neitherOfTwoRecordsOfOneIdIsShownWhicheverIsWithheld() {
    for (String withheld : List.of("a.yaml", "b.yaml", "")) {
      for (String name : List.of("a.yaml", "b.yaml")) {
        record(
            name,
            "id: house\ntitle: "
                + name
                + "\ndate: 2026-05-13\n"
                + (name.equals(withheld) ? EMBARGO : ""));
      }
      record("c.yaml", "title: Another\ndate: 2026-05-13\n");
      Notes.Run stopped = build();
      assertThat(stopped.status()).isEqualTo(1);
      assertThat(stopped.err()).contains("error[same-record-id]", "a.yaml", "b.yaml");
      assertThat(build("--keep-going").status()).isEqualTo(1);
      assertThat(site()).containsKey("meetings/c.html").doesNotContainKey("meetings/house.html");
    }
  }

  @Test
  void idsThatDifferInNormalizationOnlyAreOne() {
    record("a.yaml", "id: caf\u00e9\ntitle: One\ndate: 2026-05-13\n");
    record("b.yaml", "id: cafe\u0301\ntitle: Two\ndate: 2026-05-13\n");
    assertThat(build().err()).contains("error[same-record-id]");
  }

  @Test
  void theMergeSeesWhatNoShardSees() {
    record("a.yaml", "title: The sale\ndate: 2026-05-13\n" + EMBARGO + TEXT);
    record("b.yaml", "title: The sale\ndate: 2026-05-13\n" + TEXT);
    record("c.yaml", "id: one\ntitle: C\ndate: 2026-05-13\n");
    record("d.yaml", "id: one\ntitle: D\ndate: 2026-05-13\n");
    for (String number : List.of("1", "2", "3", "4")) {
      Notes.Run shard = run("/records", "-o", "/part" + number, "--shard", number + "/4");
      assertThat(shard.status()).as(shard.err()).isZero();
    }
    Notes.Run merged = run("--merge", "/part1", "/part2", "/part3", "/part4", "-o", "/site");
    assertThat(merged.status()).isEqualTo(1);
    assertThat(merged.err()).contains("error[unreleased-copy]", "error[same-record-id]");
  }

  @Test
  @DisplayName("Files that an archive leaves out are reported.")
  void whatIsLeftOutIsReported() {
    record("a.yaml", "title: One\ndate: 2026-05-13\n");
    record("b.yaml.txt", "");
    record(".c.yaml", "");
    Notes.Run run = build("--json");
    assertThat(run.out())
        .contains("\"left_out_files\"")
        .contains("\"hidden (the name begins with a dot)\" : 1")
        .contains("\"named neither .yaml nor .yml\" : 1");
    assertThat(build().err()).contains("left out: 1 hidden", "1 named neither");
  }
}
