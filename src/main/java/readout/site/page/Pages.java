package readout.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import readout.site.model.Addresses;
import readout.site.model.Archive;
import readout.site.model.Chunks;
import readout.site.model.Contents;
import readout.site.model.Figures;
import readout.site.model.HousePage;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.NamedPages;
import readout.site.model.SiteMeetings;
import readout.site.model.SiteRequest;
import readout.site.model.Steps;
import readout.site.model.SummaryText;
import readout.site.page.PageContent.HouseContent;
import readout.site.page.PageContent.MissingContent;
import readout.site.page.PageContent.MovedContent;

/** The pages of the site itself. */
public final class Pages {
  /** How many meetings or steps a page of a list has at the least when there are more. */
  static final int CHUNK = 100;

  private final SiteRequest site;
  private final Archive archive;
  private final Steps steps;
  private final Contents contents;
  private final NamedPages named;
  private final PageContexts contexts;
  private final Addresses addresses;
  private final List<SiteFile> files = new ArrayList<>();

  public Pages(
      SiteRequest site,
      Archive archive,
      Frame frame,
      NamedPages named,
      Contents contents,
      StepRows stepRows) {
    this.named = named;
    this.site = site;
    this.archive = archive;
    this.contents = contents;
    this.contexts = new PageContexts(site, frame, contents, stepRows);
    this.steps = new Steps(archive);
    this.addresses = new Addresses(site);
  }

  /**
   * All of them.
   *
   * @param data the files of data
   */
  public List<SiteFile> all(List<DataFile> data) {
    Supplier<String> everything = () -> digest(archive.entries()) + site.today();
    HomePage home = new HomePage(site, archive, named, steps, contexts);
    files.add(SiteFile.list("index.html", everything, archive::entries, home::page));
    GroupPages pages = new GroupPages(site, archive, named, contents, contexts, this::digest);
    for (String section : Archive.SECTIONS) {
      List<ListGroup> groups = archive.section(section);
      if (!groups.isEmpty()) {
        files.addAll(new IndexPages(site, archive, contexts).of(section));
        groups.forEach(group -> files.addAll(pages.of(group)));
      }
    }
    files.addAll(new StepPages(site, archive, steps, contexts, this::digest).all(everything));
    List<Figures> figures = Figures.of(archive);
    if (!figures.isEmpty()) {
      FigurePage page = new FigurePage(contexts, contents);
      files.add(
          SiteFile.list(
              "figures.html",
              everything,
              () -> FigurePage.listed(figures),
              () -> page.of(figures)));
    }
    files.add(new DataPage(site, contexts).of(data));
    files.add(SiteFile.page("search.html", () -> "", this::search));
    files.add(SiteFile.page("404.html", site::baseUrl, this::notFound));
    for (HousePage page : site.house().pages()) {
      files.add(SiteFile.page(page.path(), page.inputs(), () -> house(page)));
    }
    return files;
  }

  private String digest(List<MeetingSummary> entries) {
    StringBuilder digest = new StringBuilder(entries.size() * 32);
    entries.forEach(e -> digest.append(contents.digest(e)));
    return digest.toString();
  }

  private SitePage search() {
    String title = contexts.label("site.search");
    return contexts.page("search.html", "search", title, title, contexts.search());
  }

  private SitePage house(HousePage page) {
    SummaryText body = new SummaryText(page.body().get(), site.foreign(page.language()));
    SitePage made =
        contexts.page(
            page.path(),
            "",
            page.title(),
            page.description(),
            new HouseContent(new HouseText(body.lang(), body.dir(), body.text())));
    return addresses.areWhole() && !page.isIn(site.wanted())
        ? made.at(site.wholeUrl() + Hrefs.encoded(page.path()))
        : made;
  }

  /** A server shows it under any address, so that only whole addresses lead anywhere. */
  private SitePage notFound() {
    String title = contexts.label("site.not-found");
    String message = contexts.label("site.not-found-text");
    return contexts.page("404.html", "", title, message, new MissingContent(message)).at("");
  }

  /**
   * What stays at the addresses that are no longer those of a page.
   *
   * @param standing whether only the record that represents a meeting has a page; other records
   *     lead there, so that no address goes when a record in the language of the pages is added
   */
  public List<SiteFile> redirects(
      Map<String, String> moved, SiteMeetings meetings, boolean standing) {
    Map<String, MeetingSummary> places = new TreeMap<>();
    moved.forEach((from, to) -> places.put(from, meetings.entry(to)));
    if (standing) {
      meetings.all().forEach(entry -> places.put(entry.id(), entry));
      places.replaceAll((from, to) -> meetings.standing(to));
    }
    List<SiteFile> redirects = new ArrayList<>();
    places.forEach(
        (from, to) -> {
          if (!from.equals(to.id())) {
            redirects.add(redirect(MeetingSummary.path(from), to.path(), to.title()));
          }
        });
    archive
        .namesOfPeople()
        .forEach(
            (base, person) -> {
              Chunks<MeetingSummary> chunks = GroupPages.chunks(person);
              for (int i = 0; i < chunks.count(); i++) {
                String from = chunks.path(base, i) + ListGroup.ENDING;
                String to = chunks.path(person.base(), i) + ListGroup.ENDING;
                redirects.add(redirect(from, to, person.name()));
              }
            });
    return redirects;
  }

  private SiteFile redirect(String from, String to, SummaryText name) {
    String title = contexts.label("site.moved");
    return SiteFile.page(
        from,
        () -> to + '\n' + name,
        () ->
            contexts
                .page(from, "", title, title, new MovedContent(Hrefs.to("../", to), name))
                .at(addresses.areWhole() ? addresses.to("", to) : ""));
  }
}
