package readout.site.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.site.model.Addresses;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.Feed;
import readout.site.model.MeetingSummary;
import readout.site.model.SharedInputs;
import readout.site.model.SiteRequest;
import readout.site.page.SiteFile;
import readout.site.search.SearchFiles;

/** The files of a site that are for programs: feeds, calendars, tables, data, search. */
public final class MachineFiles {
  private final SiteRequest site;
  private final Archive archive;
  private final Contents contents;
  private final Function<MeetingSummary, String> originals;
  private final List<MappedPage> mapped;

  /**
   * @param mapped the pages that search engines are to find, in any order
   * @param originals the id by which a meeting is known in every language
   */
  public MachineFiles(
      SiteRequest site,
      Archive archive,
      Contents contents,
      List<MappedPage> mapped,
      Function<MeetingSummary, String> originals) {
    this.site = site;
    this.originals = originals;
    this.archive = archive;
    this.contents = contents;
    this.mapped = mapped;
  }

  /** Whether a map is among them. */
  public static boolean haveSitemap(SiteRequest site) {
    return Sitemap.isFor(site);
  }

  /** All of them. */
  public List<SiteFile> all() {
    List<SiteFile> files = new ArrayList<>();
    AtomFeed atom = new AtomFeed(site);
    JsonFeed json = new JsonFeed(site);
    for (Feed feed : Feeds.of(site, archive)) {
      Supplier<String> inputs = () -> inputs(feed.entries()) + feed.inputs();
      files.add(SiteFile.bytes(feed.path() + ".atom", inputs, out -> atom.to(out, feed, contents)));
      if (feed.json()) {
        files.add(
            SiteFile.bytes(feed.path() + ".json", inputs, out -> json.to(out, feed, contents)));
      }
    }
    List<MeetingSummary> entries = archive.entries();
    Supplier<String> everything = new SharedInputs(() -> inputs(entries));
    files.add(
        SiteFile.text(
            "meetings.ics",
            () -> everything.get() + site.today() + entries.stream().map(originals).toList(),
            () -> new MeetingCalendar(site, archive, contents, originals).text()));
    StepCalendar steps = new StepCalendar(site);
    files.add(
        SiteFile.bytes(
            "steps.ics", everything, out -> steps.to(out, entries, contents, archive.chains())));
    if (OpenSearch.isFor(site)) {
      String description = new OpenSearch(site).text();
      files.add(SiteFile.text(Addresses.OPEN_SEARCH, () -> description, () -> description));
    }
    if (site.prefix().isEmpty()) {
      String robots = Robots.text(site);
      if (!site.house().replaces("robots.txt")) {
        files.add(SiteFile.text("robots.txt", () -> robots, () -> robots));
      }
      if (Sitemap.isFor(site)) {
        files.addAll(new Sitemap(site, mapped).files());
      }
    }
    files.addAll(new SearchFiles(site, archive, contents).all());
    return files;
  }

  private String inputs(List<MeetingSummary> entries) {
    return inputs(site, contents, entries);
  }

  /** What files that are made of some meetings depend on. */
  static String inputs(SiteRequest site, Contents contents, List<MeetingSummary> entries) {
    StringBuilder inputs = new StringBuilder(entries.size() * 40).append(site.audience());
    for (String shared : List.of(site.title(), site.baseUrl(), site.tag(), site.language().tag())) {
      inputs.append(shared).append('\n');
    }
    entries.forEach(entry -> inputs.append(contents.digest(entry)).append('\n'));
    return inputs.toString();
  }
}
