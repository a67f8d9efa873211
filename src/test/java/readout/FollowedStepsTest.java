package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step that later meetings continue is to be done once, and says where it was taken up. */
class FollowedStepsTest {
  private static final String[] AT = {"--at", "2026-09-01T00:00Z"};

  @TempDir Path folder;
  private ArchiveSite archive;

  @BeforeEach
  void begin() throws IOException {
    archive = new ArchiveSite(folder, 1);
    Files.createDirectories(archive.records());
  }

  private void write(String id, String date, String rest) throws IOException {
    Files.writeString(
        archive.records().resolve(id + ".yaml"),
        "readout: 1\nid: %s\ntitle: Talks %s\ndate: %s\n%s\n".formatted(id, id, date, rest));
  }

  private static String step(String more) {
    return "next_steps: [{id: buoy, action: Paint the buoy, owner: Ana, due: 2026-02-01"
        + more
        + "}]";
  }

  private Map<String, String> build() throws IOException {
    Notes.Run run = archive.build(AT);
    assertThat(run.status()).as(run.err()).isZero();
    Map<String, String> files = archive.files();
    assertThat(archive.fromScratch(AT)).isEqualTo(Folders.texts(archive.site()));
    return files;
  }

  private static List<String> toDo(Map<String, String> files) {
    return files.get("steps.ics").lines().filter(l -> l.startsWith("UID:")).toList();
  }

  private static String row(Map<String, String> files, String id) {
    return files
        .get("data/steps.csv")
        .lines()
        .filter(line -> line.startsWith(id + ","))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyTheLastOfAChainCounts() throws IOException {
    write("one", "2026-01-10", step(""));
    Map<String, String> alone = build();
    assertThat(toDo(alone)).hasSize(1);
    assertThat(alone.get("steps.html")).contains("class=\"overdue\"");
    write("two", "2026-02-10", step(", follows: one#buoy"));
    write("three", "2026-03-10", step(", follows: two#buoy"));
    Map<String, String> files = build();
    assertThat(toDo(files)).hasSize(1).isNotEqualTo(toDo(alone));
    assertThat(files.get("data/index.json")).contains("\"open_steps\" : 1");
    assertThat(files.get("steps.html").split("class=\"overdue\"", -1)).hasSize(2);
    assertThat(files.get("index.html").split("#step-buoy", -1)).hasSize(2);
    assertThat(row(files, "one")).contains(",taken-up,,,two,buoy,../meetings/two.html#step-buoy,");
    assertThat(row(files, "two")).contains(",taken-up,one,buoy,three,buoy,");
    assertThat(row(files, "three")).contains(",open,two,buoy,,,,");
    String overdue = "<strong class=\"overdue\">Overdue</strong>";
    assertThat(alone.get("meetings/one.html")).contains(overdue);
    assertThat(files.get("meetings/one.html"))
        .doesNotContain(overdue)
        .contains("<span class=\"note\">Taken up again later</span>");
    assertThat(files.get("meetings/two.html")).doesNotContain(overdue);
    assertThat(files.get("meetings/three.html")).contains(overdue);
    assertThat(files).doesNotContainKey("steps/closed.html");
    assertThat(files.get("steps/taken-up.html"))
        .contains("../meetings/three.html#step-buoy", "Open · Overdue · due 1 February 2026");
    assertThat(files.get("steps.html")).contains("steps/taken-up.html").doesNotContain("Closed");
  }

  @Test
  void howItEndedIsSaidWhereItBegan() throws IOException {
    write("one", "2026-01-10", step(""));
    write("two", "2026-02-10", step(", follows: one#buoy"));
    write("three", "2026-03-10", step(", follows: two#buoy"));
    build();
    write("three", "2026-03-10", step(", status: done, done: 2026-03-05, follows: two#buoy"));
    Map<String, String> files = build();
    assertThat(toDo(files)).isEmpty();
    assertThat(files.get("meetings/one.html"))
        .contains("three.html#step-buoy", "done 5 March 2026");
    assertThat(files.get("steps.html")).doesNotContain("class=\"overdue\"");
    Files.delete(archive.records().resolve("three.yaml"));
    assertThat(toDo(build())).hasSize(1);
  }

  @Test
  void whatIsDoneStaysDone() throws IOException {
    write("one", "2026-01-10", step(", status: done"));
    write("two", "2026-02-10", step(", follows: one#buoy"));
    Map<String, String> files = build();
    assertThat(toDo(files)).hasSize(1);
    assertThat(row(files, "one")).contains(",done,done,,,two,");
  }

  @Test
  void twoStepsMayFollowOne() throws IOException {
    write("one", "2026-01-10", step(""));
    write("left", "2026-02-10", step(", follows: one#buoy"));
    write("right", "2026-02-11", step(", follows: one#buoy"));
    Map<String, String> files = build();
    assertThat(toDo(files)).hasSize(2);
    assertThat(row(files, "one")).contains(",left; right,buoy; buoy,");
  }

  @Test
  void aCircleBeginsAtTheEarliestMeeting() throws IOException {
    write("one", "2026-01-10", step(", follows: three#buoy"));
    write("two", "2026-02-10", step(", follows: one#buoy"));
    write("three", "2026-03-10", step(", follows: two#buoy"));
    write("self", "2026-03-11", step(", follows: self#buoy"));
    Map<String, String> files = build();
    assertThat(row(files, "one")).contains(",taken-up,,,two,");
    assertThat(row(files, "three")).contains(",open,two,buoy,,,,");
    assertThat(row(files, "self")).contains(",open,,,,,,");
    assertThat(toDo(files)).hasSize(2);
  }

  @Test
  void recordsThatTheSiteDoesNotHaveAreNotNamed() throws IOException {
    write("secret-talks", "2026-01-10", "audience: press\n" + step(""));
    write(
        "hidden-step",
        "2026-01-11",
        "next_steps: [{id: secret-buoy, action: Hide, audience: internal}, {action: Show}]");
    write("two", "2026-02-10", step(", follows: secret-talks#buoy"));
    write("three", "2026-03-10", step(", follows: hidden-step#secret-buoy"));
    build().values().forEach(text -> assertThat(text).doesNotContain("secret"));
  }

  @Test
  void anEarlierIdAndAnyNormalizationLeadToTheStep() throws IOException {
    write("caf\u00e9", "2026-01-10", step(""));
    write("new", "2026-01-11", "aliases: [old]\n" + step(""));
    write("two", "2026-02-10", step(", follows: \"cafe\u0301#buoy\""));
    write("three", "2026-02-11", step(", follows: old#buoy"));
    Map<String, String> files = build();
    assertThat(row(files, "caf\u00e9")).contains(",taken-up,,,two,");
    assertThat(row(files, "new")).contains(",taken-up,,,three,");
  }

  @Test
  void idsThatNobodyMaySeeStillMakeAChain() throws IOException {
    write("one", "2026-01-10", "attribution: chatham-house\n" + step(""));
    write("two", "2026-02-10", step(", follows: one#buoy"));
    Map<String, String> files = build();
    assertThat(row(files, "one")).contains(",taken-up,,,two,");
    assertThat(row(files, "two")).contains(",open,one,,,,,");
    assertThat(files.get("meetings/one.html")).doesNotContain("step-buoy\"></span>");
  }
}
