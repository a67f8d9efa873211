package readout.site.model;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import readout.language.Language;
import readout.meeting.Audience;
import readout.meeting.Status;
import readout.site.export.DataFiles;
import readout.site.export.FileTexts;
import readout.site.export.MachineFiles;
import readout.site.export.MappedPage;
import readout.site.export.Rows;
import readout.site.model.MeetingSummary.Coming;
import readout.site.model.MeetingSummary.Counts;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.MeetingSummary.Task;
import readout.site.model.SummaryContent.Decided;
import readout.site.model.SummaryContent.Said;
import readout.site.model.SummaryContent.Step;
import readout.site.page.MeetingRow;
import readout.site.page.RowPrinter;
import readout.site.page.SiteFile;
import readout.site.page.StepRow;

/** A small archive made by hand, and the files that a site has of it. */
public final class Meetings {
  public static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  public static final String BASE = "https://notes.example/site/";

  private static final SummaryText WATER = words("Water Commission");
  private static final List<Person> PEOPLE =
      List.of(
          new Person("okafor", words("Ada Okafor"), words("Minister"), words("Ministry of Water")),
          new Person(
              "", new SummaryText("Айгүль Сәрсен", "kk"), SummaryText.NONE, SummaryText.NONE));

  private Meetings() {}

  static SummaryText words(String text) {
    return new SummaryText(text, "");
  }

  /** An entry with everything that feeds and tables tell. */
  static MeetingSummary full() {
    return new MeetingSummary(
        "water-3",
        "en",
        words("Third session <of> the \"Water\" Commission & friends"),
        words("Session"),
        WATER,
        Status.FINAL,
        new Schedule(
            "13 May 2026",
            "2026-05-13",
            days("2026-05-13", "2026-05-13"),
            "09:30",
            "12:00",
            "Europe/Berlin"),
        new Venue(words("City Hall, Berlin"), "", words("Berlin")),
        PEOPLE,
        List.of(),
        List.of(words("Flows"), words("Data, shared")),
        List.of(words("water"), words("Flows")),
        List.of(
            task("2026-06-30", true), task("", false), task("2026-05-01", true), task("", true)),
        List.of(),
        List.of(
            coming("Fourth session", "2026-09-02", "2026-09-04"),
            coming("Field trip", "2026-05-19", "2026-05-20"),
            coming("Long ago", "2026-05-01", "2026-05-02"),
            coming("Some time", "", "")),
        new FeedDates(
            "2026-05-13T09:30:00+02:00", "2026-05-18T00:00:00+02:00", "2026-05-18T00:00:00+02:00"),
        new Counts(2, 1, 0, 1),
        List.of());
  }

  /** What the full entry has besides. */
  public static SummaryContent content() {
    return new SummaryContent(
        List.of(),
        List.of(
            new Said(
                "quote-1",
                List.of(0, 1),
                "Ada Okafor, Minister",
                List.of("=1+1 is \"two\", we said.", "Second paragraph."),
                "en",
                "ltr",
                "“",
                "”",
                "Translated from Kazakh",
                List.of("Check against delivery"),
                0),
            new Said("", List.of(), "", List.of("＝SUM(A1)"), "", "ltr", "", "", "", List.of(), 0)),
        List.of(
            step("", "@Publish the data", "2026-06-30", "in-progress"),
            step("old", "-2 gauges to be moved", "", "done"),
            step("", "Meet\nagain", "2026-05-01", "agreed"),
            step("", "Meet\nagain", "", "proposed")),
        List.of(new Decided("decision-1", words("+ The budget stands"), "adopted", 0)),
        List.of(),
        List.of(
            "18 May 2026: a name was wrong.",
            "15 May 2026: a figure was wrong.",
            "Some day: a word was wrong."));
  }

  private static LocalDate day(String day) {
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  private static DaySpan days(String first, String last) {
    return new DaySpan(day(first), day(last));
  }

  private static Task task(String due, boolean open) {
    return new Task(
        "",
        List.of(words("Ada Okafor"), words("the Secretariat")),
        day(due),
        !due.isEmpty(),
        open,
        false,
        "water-2",
        "gauges");
  }

  private static Step step(String id, String action, String due, String status) {
    String place = "step-" + due;
    return new Step(id, place, place, words(action), due, status, words(status), "", 0);
  }

  private static Coming coming(String title, String first, String last) {
    return new Coming(
        words(title),
        first,
        days(first, last),
        !first.isEmpty(),
        new Venue(words("Astana"), "", words("Astana")));
  }

  /** A meeting with little but a title and a date. */
  public static MeetingSummary plain(
      String id, String title, String first, String last, String status) {
    boolean exact = first.equals(last);
    return new MeetingSummary(
        id,
        "en",
        words(title),
        words("Talks"),
        id.startsWith("water") ? WATER : SummaryText.NONE,
        Status.of(status),
        new Schedule(
            first.isEmpty() ? "" : "on " + first,
            exact ? first : "",
            days(first, last),
            "",
            "",
            ""),
        Venue.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        feedDates(first),
        new Counts(0, 0, 0, 1),
        List.of());
  }

  /** Of a meeting that has begun. */
  private static FeedDates feedDates(String first) {
    boolean begun = first.length() == 10 && first.compareTo(TODAY.toString()) <= 0;
    String start = first + "T00:00:00Z";
    return begun ? new FeedDates(start, start, start) : new FeedDates("", "", "");
  }

  /** A meeting to come with its hours. */
  public static MeetingSummary timed(String id, String day, String start, String end, String zone) {
    MeetingSummary p = plain(id, "Timed " + id, day, day, "final");
    return new MeetingSummary(
        p.id(),
        "kk",
        new SummaryText("Кездесу 会议 ".repeat(8) + id, ""),
        p.kind(),
        p.series(),
        p.status(),
        new Schedule(p.date(), day, p.schedule().days(), start, end, zone),
        new Venue(words("Алматы, \\ ; :"), "", SummaryText.NONE),
        p.people(),
        p.delegations(),
        p.topics(),
        p.tags(),
        p.tasks(),
        p.measures(),
        p.coming(),
        feedDates(day),
        p.counts(),
        p.approves());
  }

  public static List<MeetingSummary> some() {
    return List.of(
        full(),
        plain("water-2", "Second session", "2025-11-03", "2025-11-04", "final"),
        plain("gone", "A withdrawn note", "2026-02-01", "2026-02-01", "withdrawn"),
        plain("undated", "Nobody knows when", "", "", "final"),
        plain("old", "Before our era", "-0044-03-15", "-0044-03-15", "final"),
        plain("off", "A cancelled meeting", "2026-06-01", "2026-06-02", "cancelled"),
        plain("vague", "Some time in July", "2026-07-01", "2026-07-31", "draft"),
        plain("water-4", "Fourth session", "2026-09-02", "2026-09-02", "draft"),
        timed("berlin", "2026-10-24", "22:00", "01:30", "Europe/Berlin"),
        timed("almaty", "2026-08-01", "09:00", "10:00", "Asia/Almaty"),
        timed("beirut", "2027-03-28", "", "", ""));
  }

  public static SiteRequest site(String baseUrl, Audience audience) {
    String title = "Notes & <more>";
    return new SiteRequest(
        title,
        baseUrl,
        new SiteId("", baseUrl, title),
        "",
        "en",
        "en",
        Language.of("en"),
        audience,
        TODAY,
        "",
        SearchScope.FULL,
        House.NONE);
  }

  static Archive archive(List<MeetingSummary> entries) {
    return new Archive(entries, Comparator.naturalOrder());
  }

  /** The texts of all files by their paths. */
  public static Map<String, String> texts(
      SiteRequest site, List<MeetingSummary> entries, List<String> pages) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (SiteFile file : files(site, entries, pages)) {
      texts.put(file.path(), FileTexts.of(file));
    }
    return texts;
  }

  public static Map<String, String> texts(String baseUrl) {
    return texts(
        site(baseUrl, Audience.PUBLIC), some(), List.of("index.html", "meetings/water-3.html"));
  }

  public static List<SiteFile> files(
      SiteRequest site, List<MeetingSummary> entries, List<String> pages) {
    Map<String, String> changes = new LinkedHashMap<>();
    entries.forEach(entry -> changes.put(entry.path(), entry.feedDates().changed()));
    List<MappedPage> mapped =
        pages.stream()
            .map(page -> new MappedPage(page, changes.getOrDefault(page, ""), List::of))
            .toList();
    Archive archive = archive(entries);
    Contents kept = new Kept(site);
    List<SiteFile> files = new ArrayList<>();
    new DataFiles(site, archive, kept).all().forEach(file -> files.add(file.file()));
    files.addAll(new MachineFiles(site, archive, kept, mapped, MeetingSummary::id).all());
    return files;
  }

  /** Rows as their values. */
  private static final class Plain implements RowPrinter {
    @Override
    public String meeting(MeetingRow row) {
      return row.toString();
    }

    @Override
    public String step(StepRow row) {
      return row.toString();
    }
  }

  /** Only one meeting has a content. */
  private record Kept(SiteRequest site) implements Contents {
    private static final SummaryContent NONE =
        new SummaryContent(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @Override
    public String digest(MeetingSummary entry) {
      return "" + entry.hashCode() + content(entry).hashCode();
    }

    @Override
    public String description(MeetingSummary entry) {
      return entry.status() == Status.WITHDRAWN
          ? "Never to be seen"
          : "About <this> & " + entry.title().text();
    }

    @Override
    public String row(MeetingSummary entry) {
      return rows().meeting(entry);
    }

    @Override
    public List<String> stepRows(MeetingSummary entry) {
      return rows().steps(entry, content(entry));
    }

    private Rows rows() {
      return new Rows(site, new Plain());
    }

    @Override
    public SummaryContent content(MeetingSummary entry) {
      return entry.counts().quotes() > 0 ? Meetings.content() : NONE;
    }

    @Override
    public List<String> named(MeetingSummary entry) {
      return List.of();
    }

    @Override
    public SearchText searched(MeetingSummary entry) {
      List<Passage> passages = new ArrayList<>();
      passages.add(passage(Passage.Kind.TITLE, "", entry.title().text()));
      for (SummaryContent.Said said : content(entry).quotes()) {
        passages.add(passage(Passage.Kind.QUOTE, said.anchor(), said.paragraphs().get(0)));
      }
      return SearchText.of(passages);
    }

    private static Passage passage(Passage.Kind kind, String anchor, String text) {
      return new Passage(kind, anchor, text, "", "", "", "", "");
    }

    @Override
    public void rows(MeetingSummary entry, Table table, OutputStream out) throws IOException {
      out.write(rows().of(table, entry, content(entry), description(entry)));
    }
  }

  public static List<MeetingSummary> shuffled(List<MeetingSummary> entries) {
    List<MeetingSummary> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(7));
    return shuffled;
  }
}
