package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calendar programs keep of a site's events stays right when records change. */
class KeptCalendarsTest {
  @TempDir Path folder;
  private ArchiveSite archive;

  @BeforeEach
  void begin() throws IOException {
    archive = new ArchiveSite(folder, 1);
    Files.createDirectories(archive.records());
  }

  private void write(String id, String date, String... rest) throws IOException {
    Files.writeString(
        archive.records().resolve(id + ".yaml"),
        "readout: 1\nid: %s\ntitle: Talks %s\ndate: %s\n%s\n"
            .formatted(id, id, date, String.join("\n", rest)));
  }

  /** The calendar of the meetings, read by another library, as unfolded lines. */
  private List<String> calendar(String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of("--at", "2026-07-01T00:00Z"));
    all.addAll(List.of(options));
    Notes.Run run = archive.build(all.toArray(new String[0]));
    assertThat(run.status()).as(run.err()).isZero();
    String text = Files.readString(archive.site().resolve("meetings.ics"));
    assertThat(new CalendarBuilder().build(new StringReader(text)).validate(true).getEntries())
        .isEmpty();
    return text.replace("\r\n ", "").lines().toList();
  }

  private static List<String> values(List<String> calendar, String name) {
    return calendar.stream().filter(l -> l.matches(name + "[:;].*")).toList();
  }

  @Test
  void aMovedMeetingIsOneEventWithItsLatestDay() throws Exception {
    write("one", "2026-05-01", "series: Board", "next_meeting: {date: 2026-09-10}");
    List<String> first = calendar();
    write("extra", "2026-06-01", "series: Board", "next_meeting: {date: 2026-09-17}");
    List<String> moved = calendar();
    assertThat(values(moved, "DTSTART")).containsExactly("DTSTART;VALUE=DATE:20260917");
    write("two", "2026-09-24", "series: Board", "time: 10:00/11:00");
    List<String> recorded = calendar();
    assertThat(values(recorded, "DTSTART")).containsExactly("DTSTART:20260924T100000");
    assertThat(values(moved, "UID")).isEqualTo(values(first, "UID"));
    assertThat(values(recorded, "UID")).isEqualTo(values(first, "UID"));
    assertThat(values(first, "SEQUENCE")).containsExactly("SEQUENCE:0");
    assertThat(values(moved, "SEQUENCE")).containsExactly("SEQUENCE:1");
    assertThat(values(recorded, "SEQUENCE")).containsExactly("SEQUENCE:2");
    assertThat(values(recorded, "DTSTAMP")).containsExactly("DTSTAMP:20260601T000000Z");
  }

  @Test
  void aMeetingThatDidNotTakePlaceIsNotTheOneToCome() throws Exception {
    write("one", "2026-05-01", "series: Board", "next_meeting: {date: 2026-07-16}");
    write("off", "2026-07-09", "series: Board", "status: cancelled");
    assertThat(values(calendar(), "DTSTART"))
        .containsExactly("DTSTART;VALUE=DATE:20260709", "DTSTART;VALUE=DATE:20260716");
  }

  @Test
  void stampsComeFromTheRecordsAndNeverGoBack() throws Exception {
    write("one", "2026-09-10");
    assertThat(values(calendar(), "DTSTAMP")).containsExactly("DTSTAMP:19700101T000000Z");
    write("one", "2026-09-10", "published: 2026-06-01");
    assertThat(values(calendar(), "DTSTAMP")).containsExactly("DTSTAMP:20260601T000000Z");
    String corrected = "corrections: [{date: 2026-06-05, text: Another day.}]";
    write("one", "2026-09-11", "published: 2026-06-01", corrected);
    List<String> later = calendar();
    assertThat(values(later, "LAST-MODIFIED")).containsExactly("LAST-MODIFIED:20260605T000000Z");
    assertThat(values(later, "SEQUENCE")).containsExactly("SEQUENCE:1");
    write("one", "2026-09-11", "published: 2026-06-01", corrected, "status: cancelled");
    assertThat(calendar()).contains("SEQUENCE:2", "STATUS:CANCELLED");
  }

  @Test
  void theTimeOfDayIsNeverLost() throws Exception {
    write("floating", "2026-09-10", "time: 09:30/11:00");
    write("night", "2026-09-11/2026-09-12", "time: 22:00/02:00", "timezone: Asia/Almaty");
    write("late", "2026-09-13", "time: 23:00/01:00", "timezone: Asia/Almaty");
    assertThat(calendar())
        .contains(
            "DTSTART:20260910T093000",
            "DTEND:20260910T110000",
            "DTSTART;TZID=Asia/Almaty:20260911T220000",
            "DTEND;TZID=Asia/Almaty:20260912T020000",
            "DTEND;TZID=Asia/Almaty:20260914T010000");
  }

  @Test
  void theLinkToJoinIsInTheEvent() throws Exception {
    write("one", "2026-09-10", "place: {name: Harbour office, url: \"https://join.example/a\"}");
    write(
        "two",
        "2026-08-10",
        "next_meeting: {date: 2026-09-20, place: {url: \"https://join.example/b\"}}");
    assertThat(calendar("--base-url", "https://port.example/"))
        .contains(
            "LOCATION:Harbour office\\, https://join.example/a",
            "CONFERENCE;VALUE=URI:https://join.example/a",
            "CONFERENCE;VALUE=URI:https://join.example/b",
            "URL:https://port.example/meetings/one.html");
  }

  @Test
  void draftsAreMarked() throws Exception {
    write("one", "2026-09-10", "status: draft");
    assertThat(calendar()).contains("SUMMARY:Talks one (draft)", "STATUS:TENTATIVE");
  }

  @ParameterizedTest
  @CsvSource({"withdrawn,en,withdrawn", "cancelled,en,cancelled", "withdrawn,de,zurückgezogen"})
  void whatIsCalledOffStaysUnderItsUidAndSaysSo(String status, String language, String mark)
      throws Exception {
    String[] site = {"--language", language};
    write("past", "2026-05-02", "series: Board", "next_meeting: {date: 2026-09-10}");
    List<String> announced = calendar(site);
    String own = "summary: The plan.\ntime: 10:00\nseries: Board\npublished: 2026-06-01";
    write("one", "2026-09-10", own);
    List<String> recorded = calendar(site);
    write("one", "2026-09-10", own, "status: " + status);
    List<String> off = calendar(site);
    assertThat(off).contains("SUMMARY" + lang(language) + ":Talks one (" + mark + ")");
    assertThat(off).contains("STATUS:CANCELLED");
    assertThat(values(off, "DTSTART")).hasSize(1);
    assertThat(values(announced, "UID")).hasSize(1).isEqualTo(values(recorded, "UID"));
    assertThat(values(off, "UID")).isEqualTo(values(announced, "UID"));
    assertThat(values(recorded, "SEQUENCE")).containsExactly("SEQUENCE:1");
    assertThat(values(off, "SEQUENCE")).containsExactly("SEQUENCE:2");
    assertThat(values(off, "DTSTAMP")).isEqualTo(values(recorded, "DTSTAMP"));
    if (status.equals("withdrawn")) {
      assertThat(String.join("\n", off)).doesNotContain("The plan");
      assertThat(values(off, "DESCRIPTION")).hasSize(1);
    }
  }

  private static String lang(String language) {
    return language.equals("en") ? "" : ";LANGUAGE=en";
  }

  @Test
  void aWithdrawnRecordIsNotAnnouncedAgainFromElsewhere() throws Exception {
    write("past", "2026-05-02", "next_meeting: {title: Talks one, date: 2026-09-10}");
    write("one", "2026-09-10", "status: withdrawn");
    assertThat(values(calendar(), "SUMMARY")).containsExactly("SUMMARY:Talks one (withdrawn)");
  }

  @Test
  void whatAWithdrawnRecordSaidOfTheNextMeetingIsTakenBackByALaterChange() throws Exception {
    write("one", "2026-05-01", "series: Board", "next_meeting: {date: 2026-09-10}");
    String two =
        "series: Board\ncorrections: [{date: 2026-06-20, text: A name.}]\n"
            + "next_meeting: {date: 2026-09-17}";
    write("two", "2026-06-01", two);
    List<String> moved = calendar();
    assertThat(values(moved, "SEQUENCE")).containsExactly("SEQUENCE:2");
    write("two", "2026-06-01", two, "status: withdrawn");
    List<String> back = calendar();
    assertThat(values(back, "DTSTART")).containsExactly("DTSTART;VALUE=DATE:20260910");
    assertThat(values(back, "UID")).isEqualTo(values(moved, "UID"));
    assertThat(values(back, "SEQUENCE")).containsExactly("SEQUENCE:3");
    assertThat(values(back, "DTSTAMP"))
        .isEqualTo(values(moved, "DTSTAMP"))
        .containsExactly("DTSTAMP:20260620T000000Z");
  }

  @Test
  void aVagueDueDateIsInWordsAlone() throws Exception {
    write(
        "one",
        "2026-05-10",
        "next_steps: [{action: Dredge, due: 2027-21}, {action: Mark, due: 2027-03-01}]");
    calendar();
    List<String> steps = Files.readAllLines(archive.site().resolve("steps.ics"));
    assertThat(values(steps, "DUE")).containsExactly("DUE;VALUE=DATE:20270301");
    assertThat(steps).contains("DESCRIPTION:due spring 2027");
  }

  @Test
  void twoHousesHaveNoEventInCommon() throws Exception {
    write("one", "2026-09-10");
    assertThat(values(calendar("--base-url", "https://a.example/"), "UID"))
        .isNotEqualTo(values(calendar("--base-url", "https://b.example/"), "UID"));
    assertThat(values(calendar("--base-url", "https://a.example/", "--site-id", "port"), "UID"))
        .isEqualTo(values(calendar("--site-id", "port"), "UID"));
  }
}
