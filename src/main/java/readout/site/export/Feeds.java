package readout.site.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.site.model.Archive;
import readout.site.model.Chunks;
import readout.site.model.Feed;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.News;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;
import readout.site.model.Steps;
import readout.site.model.SummaryText;
import readout.site.page.StepPages;

/**
 * All feeds of a site: of all meetings, of each series, person, topic and organization, and of the
 * meetings in which a person has next steps. Those of the site and of its series go back to the
 * first meeting, in parts; the others have the latest, as their pages have all.
 */
final class Feeds {
  /** How many meetings a part of a feed has at the least when there are more. */
  private static final int PART = 50;

  /** The most meetings that a feed has which goes back no further. */
  private static final int LATEST = 30;

  private final SiteRequest site;
  private final Archive archive;

  /** The places of all meetings that are news, those published last first. */
  private final Map<String, Integer> ranks = new HashMap<>();

  private final List<Feed> feeds = new ArrayList<>();

  private Feeds(SiteRequest site, Archive archive) {
    this.site = site;
    this.archive = archive;
  }

  /** All of them. */
  static List<Feed> of(SiteRequest site, Archive archive) {
    Feeds all = new Feeds(site, archive);
    all.collect();
    return all.feeds;
  }

  private void collect() {
    List<MeetingSummary> news = News.of(archive.entries());
    news.forEach(entry -> ranks.put(entry.id(), ranks.size()));
    parts(Feed.ALL, site.title(), "index.html", news);
    for (ListGroup series : archive.section("series")) {
      parts(Feed.path(series), title(series.name()), series.path(), news(series.entries()));
    }
    for (String section : List.of("people", "topics", "organizations")) {
      for (ListGroup group : archive.section(section)) {
        latest(Feed.path(group), title(group.name()), group.path(), group.entries());
      }
    }
    // Readers who follow a person by the name go on, once a record gives the person an id.
    archive
        .namesOfPeople()
        .forEach(
            (path, person) -> latest(path, title(person.name()), person.path(), person.entries()));
    owners();
  }

  private void owners() {
    String steps = " – " + site.language().label("label.next-steps");
    for (Steps.Owner owner : new Steps(archive).owners(site.language().order())) {
      if (!owner.name().isEmpty()) {
        String path = StepPages.path(owner);
        List<MeetingSummary> meetings =
            owner.steps().all().map(StepChains.Link::entry).distinct().toList();
        latest(path, title(new SummaryText(owner.name() + steps, "")), path + ".html", meetings);
      }
    }
  }

  private String title(SummaryText name) {
    return name.text() + " – " + site.title();
  }

  /** The meetings that are news, those published last first. */
  private List<MeetingSummary> news(List<MeetingSummary> entries) {
    return entries.stream()
        .filter(entry -> entry.feedDates().isNews())
        .sorted(Comparator.comparing(entry -> ranks.get(entry.id())))
        .toList();
  }

  private void latest(String path, String title, String page, List<MeetingSummary> entries) {
    List<MeetingSummary> latest = news(entries);
    List<MeetingSummary> few = latest.subList(0, Math.min(LATEST, latest.size()));
    feeds.add(new Feed(path, path, "", "", title, page, Feed.hasJson(path), few));
  }

  /** A new meeting changes only the first part. */
  private void parts(String path, String title, String page, List<MeetingSummary> news) {
    Chunks<MeetingSummary> chunks = new Chunks<>(news, PART);
    for (int i = 0; i < chunks.count(); i++) {
      feeds.add(
          new Feed(
              chunks.path(path, i),
              path,
              chunks.newer(path, i),
              chunks.older(path, i),
              title,
              page,
              Feed.hasJson(path),
              chunks.part(i)));
    }
  }
}
