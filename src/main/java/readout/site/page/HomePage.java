package readout.site.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import readout.site.model.Archive;
import readout.site.model.Days;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;
import readout.site.model.Steps;
import readout.site.model.SummaryText;
import readout.site.model.Upcoming;
import readout.site.model.Venue;
import readout.site.model.Years;
import readout.site.page.Charts.Bar;
import readout.site.page.PageContent.HomeContent;

/**
 * The home page: what is to come, the latest meetings, the next steps, the years and the tables.
 */
final class HomePage {
  private static final int LATEST = 20;

  /** The most years that a chart shows one by one. */
  private static final int YEARS = 60;

  private final SiteRequest site;
  private final Archive archive;
  private final Steps steps;
  private final PageContexts contexts;

  HomePage(SiteRequest site, Archive archive, Steps steps, PageContexts contexts) {
    this.site = site;
    this.archive = archive;
    this.steps = steps;
    this.contexts = contexts;
  }

  SitePage page() {
    String count = contexts.meetings(archive.entries().size());
    List<MeetingSummary> latest =
        archive.entries().stream().filter(e -> !isToCome(e)).limit(LATEST).toList();
    List<StepChains.Link> first = new ArrayList<>(steps.overdue());
    first.addAll(steps.open());
    HomeContent content =
        new HomeContent(
            count,
            timeline(),
            upcoming(),
            contexts.label("site.latest"),
            contexts.meetings(latest, ""),
            contexts.stepList(
                contexts.label("label.next-steps"), first.stream().limit(LATEST).toList(), ""),
            PageContexts.downloads(
                "data/index.json",
                "data/decisions.csv",
                "data/quotes.csv",
                "data/steps.csv",
                "meetings.ics",
                "steps.ics"));
    return contexts.page("index.html", "", site.title(), count, content);
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

  private static UpcomingMeeting upcoming(
      SummaryText title, String date, Venue venue, MeetingSummary entry) {
    return new UpcomingMeeting(
        SiteLink.of(title, Hrefs.to("", entry.path())), date, venue.line().text());
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
