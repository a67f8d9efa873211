package readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.language.Lexicon;

/** A whole site: which files it has besides the pages of its meetings, and what is around these. */
public final class Site {
  private final SiteRequest request;
  private final SiteMeetings meetings;
  private final Archive archive;
  private final Frame frame;
  private final Contents contents;
  private final RowPrinter printer;

  /**
   * The site of some meetings.
   *
   * @param lexicon knows how languages are called
   * @param printer prints the rows of steps that others continue
   */
  public Site(
      SiteRequest request,
      SiteMeetings meetings,
      Contents contents,
      Lexicon lexicon,
      RowPrinter printer) {
    this.printer = printer;
    this.request = request;
    this.meetings = meetings;
    this.archive = new Archive(meetings.standing(), request.language().order());
    this.frame =
        new Frame(request, meetings, archive, contents, new PageLanguages(meetings, lexicon));
    this.contents = contents;
  }

  /** All that pages have in common, for telling whether a page is still what it was. */
  public String inputs() {
    return frame.inputs();
  }

  /** What is around the page of a meeting. */
  public Map<String, Object> frame(Entry entry) {
    return frame.of(entry);
  }

  /** What the page of a meeting depends on besides its record: its neighbours and languages. */
  public String inputs(Entry entry) {
    StringBuilder inputs = new StringBuilder(frame.languages(entry));
    Entry standing = meetings.standing(entry);
    for (Entry other :
        new Entry[] {
          archive.before(standing),
          archive.after(standing),
          archive.inSeries(standing, -1),
          archive.inSeries(standing, 1)
        }) {
      inputs.append(other == null ? "" : other.id() + '\n' + other.title() + '\n' + other.date());
      inputs.append('\n');
    }
    StepChains chains = archive.chains();
    chains.others(standing).forEach(other -> inputs.append(contents.digest(other)));
    for (Entry.Task task : meetings.entry(entry.id()).tasks()) {
      StepChains.Link earlier = chains.followed(task);
      inputs.append(earlier == null ? "" : contents.digest(earlier.entry()));
    }
    return inputs.toString();
  }

  /**
   * The files of the site besides its meetings' pages, those that take longest first.
   *
   * @param moved where the pages of ids that are gone have moved to
   */
  public List<SiteFile> files(Map<String, String> moved) {
    Pages pages =
        new Pages(
            request, archive, frame, contents, new StepRows(request, archive, contents, printer));
    List<SiteFile> own = pages.all();
    List<String> paths = new ArrayList<>();
    meetings.all().forEach(entry -> paths.add(entry.path()));
    own.stream().map(SiteFile::path).filter(p -> !p.equals("404.html")).forEach(paths::add);
    List<SiteFile> files =
        new ArrayList<>(new MachineFiles(request, archive, contents, paths).all());
    files.addAll(own);
    files.addAll(pages.redirects(moved, meetings));
    return files;
  }
}
