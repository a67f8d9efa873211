package readout.site.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Status;
import readout.site.export.DataFiles;
import readout.site.export.MachineFiles;
import readout.site.export.MappedPage;
import readout.site.model.Approvals;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.LatestChange;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.NamedPages;
import readout.site.model.PageLanguages;
import readout.site.model.SiteMeetings;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;
import readout.site.page.DataFile;
import readout.site.page.Frame;
import readout.site.page.PageFrame;
import readout.site.page.Pages;
import readout.site.page.RowPrinter;
import readout.site.page.SiteFile;
import readout.site.page.StepRows;

/**
 * A site in one of its languages: which files it has besides the pages of its meetings, and what is
 * around these. Paths are seen from the root of the language.
 */
public final class Site {
  /** Meetings of these are not for search engines. */
  private static final Set<Status> UNINDEXED = EnumSet.of(Status.DRAFT, Status.WITHDRAWN);

  private final int number;
  private final SiteRequest request;
  private final SiteMeetings meetings;
  private final Archive archive;
  private final Frame frame;
  private final NamedPages named;
  private final Contents contents;
  private final PageLanguages languages;
  private final Pages pages;
  private final List<DataFile> data;

  Site(
      int number,
      PageLanguages.In in,
      Contents contents,
      RowPrinter rows,
      PageLanguages languages) {
    this.number = number;
    this.request = in.site();
    this.meetings = in.meetings();
    this.archive = in.archive();
    this.contents = contents;
    this.languages = languages;
    this.named = new NamedPages(meetings, archive);
    this.frame = new Frame(number, in, contents, languages);
    StepRows steps = new StepRows(request, archive, contents, rows);
    this.pages = new Pages(request, archive, frame, named, contents, steps);
    this.data = new DataFiles(request, archive, contents).all();
  }

  /** All that pages have in common, for telling whether a page is still what it was. */
  public String inputs() {
    return frame.inputs();
  }

  /** What is around the page of a meeting. */
  public PageFrame frame(MeetingSummary entry) {
    return frame.of(entry);
  }

  /** The overdue steps on the page of a meeting that a later one took up. */
  TakenUpSteps takenUp(MeetingSummary entry) {
    MeetingSummary standing = meetings.standing(entry);
    StepChains chains = archive.chains();
    List<String> anchors = new ArrayList<>();
    for (int rank = 0; chains.touch(standing) && rank < standing.tasks().size(); rank++) {
      boolean overdue = standing.tasks().get(rank).overdue();
      if (overdue && chains.isTakenUp(new StepChains.Link(standing, rank))) {
        anchors.add(contents.content(standing).steps().get(rank).anchor());
      }
    }
    return new TakenUpSteps(anchors, request.language().label("site.later-steps"));
  }

  /**
   * The records that have a page: at the root all of them, in another language those that represent
   * their meetings in it.
   */
  public Collection<MeetingSummary> pages() {
    return number == 0 ? meetings.all() : meetings.standing();
  }

  /**
   * Where a name on the page of a meeting leads, seen from that page; empty for nowhere.
   *
   * @param page what its page is called, see {@link NamedPages}
   */
  String named(MeetingSummary entry, String page) {
    String found = named.found(entry, page);
    return found.isEmpty() ? "" : "../" + found + ListGroup.ENDING;
  }

  /**
   * What the page of a meeting depends on besides its record: its neighbours and languages, and
   * which pages there are for its names.
   */
  public String inputs(MeetingSummary entry) {
    StringBuilder inputs = new StringBuilder(frame.languages(entry));
    MeetingSummary standing = meetings.standing(entry);
    for (MeetingSummary other :
        new MeetingSummary[] {
          archive.before(standing),
          archive.after(standing),
          archive.inSeries(standing, -1),
          archive.inSeries(standing, 1)
        }) {
      inputs.append(other == null ? "" : other.id() + '\n' + other.title() + '\n' + other.date());
      inputs.append('\n');
    }
    Approvals approvals = archive.approvals();
    for (List<MeetingSummary> others :
        List.of(approvals.approves(standing), approvals.approvedBy(standing))) {
      others.forEach(o -> inputs.append(o.id() + '\n' + o.title() + '\n' + o.date() + '\n'));
      inputs.append('\n');
    }
    StepChains chains = archive.chains();
    chains.others(standing).forEach(other -> inputs.append(contents.digest(other)));
    for (MeetingSummary.Task task : meetings.entry(entry.id()).tasks()) {
      StepChains.Link earlier = chains.followed(task);
      inputs.append(earlier == null ? "" : contents.digest(earlier.entry()));
    }
    for (String page : contents.named(entry)) {
      String found = named.found(entry, page);
      inputs.append(found.equals(page) ? "" : found).append('\n');
    }
    return inputs.toString();
  }

  /** What a file depends on besides what all pages have in common. */
  public String inputs(SiteFile file) {
    String own = file.inputs().get();
    return file.page() == null || languages.isOne() ? own : own + languages.of(number, file.path());
  }

  /** Its lists and other pages of its own. */
  List<SiteFile> ownPages() {
    return pages.all(data);
  }

  /**
   * The pages that search engines are to find; none where the site has no map.
   *
   * @param own its lists and other pages
   */
  List<MappedPage> mapped(List<SiteFile> own) {
    if (!MachineFiles.haveSitemap(request)) {
      return List.of();
    }
    List<MappedPage> mapped = new ArrayList<>();
    LatestChange latest = new LatestChange();
    for (MeetingSummary entry : pages()) {
      if (!UNINDEXED.contains(entry.status())) {
        mapped.add(
            new MappedPage(
                request.prefix() + entry.path(),
                entry.feedDates().changed(),
                () -> languages.of(number, entry)));
      }
    }
    for (SiteFile file : own) {
      boolean elsewhere = request.house().isFallback(file.path(), request.wanted());
      if (!elsewhere && !file.path().equals("404.html")) {
        mapped.add(
            new MappedPage(
                request.prefix() + file.path(),
                latest.of(file.listed().get()),
                () -> languages.of(number, file.path())));
      }
    }
    return mapped;
  }

  /**
   * The files besides its meetings' pages, those that take longest first.
   *
   * @param own its lists and other pages
   * @param moved where the pages of ids that are gone have moved to
   * @param mapped the pages of the whole site for search engines; not used below the root
   */
  List<SiteFile> files(List<SiteFile> own, Map<String, String> moved, List<MappedPage> mapped) {
    List<SiteFile> files = new ArrayList<>(data.stream().map(DataFile::file).toList());
    files.addAll(new MachineFiles(request, archive, contents, mapped, meetings::original).all());
    files.addAll(own);
    files.addAll(pages.redirects(moved, meetings, number > 0));
    return files;
  }
}
