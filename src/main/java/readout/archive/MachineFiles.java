package readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The files of a site that are for programs: feeds, calendars, tables, data, search. */
final class MachineFiles {
  private final SiteRequest site;
  private final Archive archive;
  private final Function<Entry, String> digests;
  private final List<String> pagePaths;

  /**
   * @param digests tells whether an entry is what it was
   * @param pagePaths the pages that search engines are to find, seen from the site's root
   */
  MachineFiles(
      SiteRequest site, Archive archive, Function<Entry, String> digests, List<String> pagePaths) {
    this.site = site;
    this.archive = archive;
    this.digests = digests;
    this.pagePaths = pagePaths;
  }

  /** All of them. */
  List<SiteFile> all() {
    List<SiteFile> files = new ArrayList<>();
    AtomFeed atom = new AtomFeed(site);
    JsonFeed json = new JsonFeed(site);
    for (Feed feed : Feed.all(site, archive)) {
      String inputs = inputs(feed.entries()) + feed.title();
      files.add(SiteFile.text(feed.path() + ".atom", inputs, () -> atom.text(feed)));
      files.add(SiteFile.text(feed.path() + ".json", inputs, () -> json.text(feed)));
    }
    String everything = inputs(archive.entries());
    files.add(
        SiteFile.text(
            "meetings.ics",
            everything + site.today(),
            () -> new MeetingCalendar(site, archive).text()));
    files.add(SiteFile.text("steps.ics", everything, () -> new StepCalendar(site, archive).text()));
    Tables tables = new Tables(site, archive);
    files.add(SiteFile.text("data/steps.csv", everything, tables::steps));
    files.add(SiteFile.text("data/quotes.csv", everything, tables::quotes));
    files.add(SiteFile.text("data/decisions.csv", everything, tables::decisions));
    DataIndex index = new DataIndex(site, archive);
    files.add(SiteFile.text("data/index.json", everything, index::text));
    String robots = Robots.text(site);
    files.add(SiteFile.text("robots.txt", robots, () -> robots));
    if (Sitemap.isFor(site)) {
      files.addAll(new Sitemap(site, pagePaths).files());
    }
    files.addAll(new SearchData(site, archive).files(this::inputs));
    return files;
  }

  private String inputs(List<Entry> entries) {
    StringBuilder inputs = new StringBuilder(entries.size() * 16);
    for (String shared : List.of(site.title(), site.baseUrl(), site.tag(), site.language().tag())) {
      inputs.append(shared).append('\n');
    }
    entries.forEach(entry -> inputs.append(digests.apply(entry)).append('\n'));
    return inputs.toString();
  }
}
