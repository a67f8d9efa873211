package readout.site.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import readout.note.NamePages;
import readout.site.model.Archive;
import readout.site.model.Days;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.NamedPages;
import readout.site.model.News;
import readout.site.model.SiteRequest;
import readout.site.model.Steps;
import readout.site.model.SummaryText;
import readout.site.model.Upcoming;
import readout.site.model.Venue;
import readout.site.model.Years;
import readout.site.page.Charts.Bar;
import readout.site.page.PageContent.HomeContent;

/**
 * The home page: the search, what is new and to come, overdue steps, the bodies, the latest
 * meetings, the years and the tables.
 */
final class HomePage {
  private static final int LATEST = 20;

  /** How many of the meetings that were published last are shown with their first words. */
  private static final int NEWS = 6;

  private static final int OVERDUE = 5;

  private static final int BODIES = 12;

  /** The most characters of what a body's latest meeting was about. */
  private static final int BEGINNING = 140;

  /** The most years that a chart shows one by one. */
  private static final int YEARS = 60;

  private final SiteRequest site;
  private final Archive archive;
  private final NamedPages named;
  private final Steps steps;
  private final PageContexts contexts;

  HomePage(
      SiteRequest site, Archive archive, NamedPages named, Steps steps, PageContexts contexts) {
    this.site = site;
    this.archive = archive;
    this.named = named;
    this.steps = steps;
    this.contexts = contexts;
  }

  SitePage page() {
    String count = contexts.meetings(archive.entries().size());
    List<MeetingSummary> latest =
        archive.entries().stream().filter(e -> !isToCome(e)).limit(LATEST).toList();
    HomeContent content =
        new HomeContent(
            count,
            timeline(),
            true,
            contexts.label("site.new"),
            news().stream().map(entry -> news(entry, contexts.description(entry))).toList(),
            upcoming(),
            contexts.label("site.series"),
            bodies(),
            allSteps(),
            contexts.label("site.latest"),
            contexts.meetings(latest, ""),
            contexts.stepList(
                contexts.label("label.overdue"),
                steps.byState().overdue().stream().limit(OVERDUE).toList(),
                ""),
            PageContexts.downloads(
                "data/index.json",
                "data/decisions.csv",
                "data/quotes.csv",
                "data/steps.csv",
                "meetings.ics",
                "steps.ics"));
    return contexts.page("index.html", "", site.title(), count, content);
  }

  /** What was published last. */
  private List<MeetingSummary> news() {
    List<MeetingSummary> news = News.of(archive.entries());
    return news.subList(0, Math.min(NEWS, news.size()));
  }

  private HomeNews news(MeetingSummary entry, String beginning) {
    return new HomeNews(
        SiteLink.of(entry.title(), Hrefs.to("", entry.path())),
        RowContexts.mark(entry, site.language()),
        entry.date(),
        MeetingLinks.body(entry, ""),
        new SummaryText(beginning, site.foreign(entry.language())));
  }

  /** The bodies whose latest meeting was last, in the order of their names. */
  private List<HomeBody> bodies() {
    List<ListGroup> series = archive.section("series");
    Set<ListGroup> last =
        Set.copyOf(
            series.stream()
                .sorted(Comparator.comparingInt(group -> archive.rank(group.entries().get(0))))
                .limit(BODIES)
                .toList());
    return series.stream().filter(last::contains).map(this::body).toList();
  }

  private HomeBody body(ListGroup series) {
    List<HomeNews> latest =
        series.entries().stream()
            .filter(entry -> !isToCome(entry))
            .limit(1)
            .map(entry -> news(entry, beginning(contexts.description(entry))))
            .toList();
    return new HomeBody(
        SiteLink.of(series.name(), Hrefs.to("", series.path())),
        contexts.meetings(series.entries().size()),
        latest);
  }

  /** As many whole words as fit in a line or two. */
  private static String beginning(String text) {
    if (text.codePointCount(0, text.length()) <= BEGINNING) {
      return text;
    }
    int end = text.offsetByCodePoints(0, BEGINNING);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end).stripTrailing() + " …";
  }

  private List<GroupLink> allSteps() {
    int count = steps.byState().overdue().size() + steps.byState().open().size();
    SummaryText words = new SummaryText(contexts.label("label.next-steps"), "");
    return count == 0
        ? List.of()
        : List.of(new GroupLink(SiteLink.of(words, "steps.html"), contexts.number(count)));
  }

  private Timeline timeline() {
    SortedMap<String, Bar> years = new TreeMap<>(Years.IN_TIME);
    archive.section("years").forEach(year -> years.put(year.name().text(), bar(year)));
    String title = contexts.label("site.timeline");
    return new Timeline(years.size() < 2 ? "" : Charts.bars(title, withGaps(years)), title);
  }

  private Bar bar(ListGroup year) {
    String name = GroupPages.name(year, site).text();
    int count = year.entries().size();
    String words = name + ": " + contexts.meetings(count);
    return new Bar(name, count, words, Hrefs.to("", year.path()));
  }

  /** The years without a meeting too, unless they are far too many to show. */
  private List<Bar> withGaps(SortedMap<String, Bar> years) {
    int first = Integer.parseInt(years.firstKey());
    int last = Integer.parseInt(years.lastKey());
    SortedMap<String, Bar> all = new TreeMap<>(years);
    for (int year = first; last - first < YEARS && year < last; year++) {
      String name = Years.of(year);
      all.putIfAbsent(name, new Bar(Years.name(name, site.language()), 0, "", ""));
    }
    return List.copyOf(all.values());
  }

  /** Meetings still to come: those that have a record, and those that were announced. */
  private List<UpcomingMeeting> upcoming() {
    TreeMap<InTime, UpcomingMeeting> byDay = new TreeMap<>();
    List<MeetingSummary> recorded = archive.entries().stream().filter(this::isToCome).toList();
    for (MeetingSummary entry : recorded) {
      byDay.put(
          new InTime(entry.firstDay(), entry.id()),
          upcoming(entry.title(), entry.date(), entry.venue(), entry));
    }
    for (Upcoming.Announced one : new Upcoming(archive).announced()) {
      MeetingSummary.Coming next = one.next();
      if (next.days().lastsUntil(site.today())) {
        SummaryText title = Upcoming.title(one.last(), next, site.language());
        byDay.putIfAbsent(
            new InTime(next.days().first(), title.text() + one.key()),
            upcoming(title, next.date(), next.venue(), one.last()));
      }
    }
    return byDay.values().stream().limit(LATEST).toList();
  }

  /**
   * @param entry the meeting, or the one that announced it
   */
  private UpcomingMeeting upcoming(
      SummaryText title, String date, Venue venue, MeetingSummary entry) {
    LinkedWords place = MeetingLinks.place(venue, "");
    return new UpcomingMeeting(
        SiteLink.of(title, Hrefs.to("", entry.path())),
        date,
        named.has(NamedPages.of(NamePages.Kind.PLACE, "", venue.name().text()))
            ? place
            : LinkedWords.of(venue.line(), ""));
  }

  /** Whether a meeting that has a record begins after today, and is not called off. */
  private boolean isToCome(MeetingSummary entry) {
    return Days.isUsual(entry.firstDay())
        && entry.firstDay().isAfter(site.today())
        && !entry.status().isCalledOff();
  }

  /** A place in the order of time, of which another text than the day says more. */
  private record InTime(LocalDate day, String text) implements Comparable<InTime> {
    @Override
    public int compareTo(InTime other) {
      int order = Days.IN_TIME.compare(day, other.day);
      return order != 0 ? order : text.compareTo(other.text);
    }
  }
}
