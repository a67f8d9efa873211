package readout.site.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import readout.site.model.Addresses;
import readout.site.model.Archive;
import readout.site.model.Chunks;
import readout.site.model.Contents;
import readout.site.model.Feed;
import readout.site.model.Figures;
import readout.site.model.HousePage;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteFile;
import readout.site.model.SiteMeetings;
import readout.site.model.SiteRequest;
import readout.site.model.Steps;
import readout.site.model.SummaryContent.Said;
import readout.site.model.SummaryText;
import readout.site.model.Years;

/** The pages of the site itself; lists and people are made here. */
public final class Pages {
  /** How many meetings or steps a page of a list has at the least when there are more. */
  static final int CHUNK = 100;

  private final SiteRequest site;
  private final Archive archive;
  private final Steps steps;
  private final Contents contents;
  private final PageContexts contexts;
  private final Addresses addresses;
  private final List<SiteFile> files = new ArrayList<>();

  public Pages(
      SiteRequest site, Archive archive, Frame frame, Contents contents, StepRows stepRows) {
    this.site = site;
    this.archive = archive;
    this.contents = contents;
    this.contexts = new PageContexts(site, frame, contents, stepRows);
    this.steps = new Steps(archive);
    this.addresses = new Addresses(site);
  }

  /** All of them. */
  public List<SiteFile> all() {
    Supplier<String> everything = () -> digest(archive.entries()) + site.today();
    HomePage home = new HomePage(site, archive, steps, contexts);
    files.add(SiteFile.list("index.html", everything, archive::entries, home::context));
    for (String section : Archive.SECTIONS) {
      List<ListGroup> groups = archive.section(section);
      if (!groups.isEmpty()) {
        Supplier<String> names =
            () ->
                groups.stream()
                    .map(g -> g.slug() + g.name() + g.entries().size())
                    .collect(Collectors.joining(" "));
        files.add(
            SiteFile.list(
                section + "/index.html", names, () -> listed(groups), () -> section(section)));
        groups.forEach(this::group);
      }
    }
    files.addAll(new StepPages(site, steps, contexts, this::digest).all(everything));
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

  private static List<MeetingSummary> listed(List<ListGroup> groups) {
    return groups.stream().flatMap(group -> group.entries().stream()).toList();
  }

  private Map<String, Object> section(String section) {
    String title = contexts.label("site." + section);
    Map<String, Object> page = contexts.page(section + "/index.html", section, title, title);
    List<Object> groups = new ArrayList<>();
    for (ListGroup group : archive.section(section)) {
      Map<String, Object> map = Frame.words(name(group));
      map.put("href", Hrefs.to("../", group.path()));
      map.put("count", contexts.meetings(group.entries().size()));
      groups.add(map);
    }
    page.put("groups", groups);
    return page;
  }

  /** What a group is called on pages. */
  private SummaryText name(ListGroup group) {
    return group.section().equals("years")
        ? new SummaryText(Years.name(group.name().text(), site.language()), "")
        : group.name();
  }

  /** The pages of a group. A new meeting changes only the first page. */
  private void group(ListGroup group) {
    Chunks<MeetingSummary> chunks = new Chunks<>(group.entries(), CHUNK);
    String whole = group.name().text() + chunks.count() + " " + group.entries().size();
    for (int i = 0; i < chunks.count(); i++) {
      int number = i;
      files.add(
          SiteFile.list(
              chunks.path(group.base(), i) + ListGroup.ENDING,
              () -> whole + digest(chunks.part(number)),
              () -> chunks.part(number),
              () -> group(group, chunks, number)));
    }
  }

  private Map<String, Object> group(ListGroup group, Chunks<MeetingSummary> chunks, int number) {
    List<MeetingSummary> part = chunks.part(number);
    String path = chunks.path(group.base(), number) + ListGroup.ENDING;
    String count = contexts.meetings(group.entries().size());
    String feed = Feed.isFor(group.section()) ? Feed.path(group) : Feed.ALL;
    Map<String, Object> page =
        contexts.page(path, group.section(), name(group).text(), count, feed);
    page.put("section_title", contexts.label("site." + group.section()));
    page.put("count", count);
    page.put("meetings", contexts.meetings(part, "../"));
    if (group.section().equals("people")) {
      List<Said> said = new ArrayList<>();
      page.put("quotes", quotes(group, part, said));
      boolean quotesAlone = said.stream().noneMatch(Said::isReported);
      page.put("quotes_title", contexts.label(quotesAlone ? "label.quotes" : "label.said"));
    }
    String newer = href(chunks.newer(group.base(), number));
    String older = href(chunks.older(group.base(), number));
    page.put("paging", contexts.paging(number, chunks.count(), newer, older));
    return page;
  }

  private static String href(String base) {
    return base.isEmpty() ? "" : Hrefs.to("../", base + ListGroup.ENDING);
  }

  /** What a person said at some meetings; it is put into a list as well. */
  private List<Object> quotes(ListGroup person, List<MeetingSummary> part, List<Said> all) {
    List<Object> quotes = new ArrayList<>();
    for (MeetingSummary entry : part) {
      Set<Integer> them = new HashSet<>();
      for (int i = 0; i < entry.people().size(); i++) {
        if (archive.key(entry.people().get(i)).equals(person.key())) {
          them.add(i);
        }
      }
      for (Said said : contents.content(entry).quotes()) {
        if (said.speakers().stream().anyMatch(them::contains)) {
          all.add(said);
          quotes.add(quote(said, entry));
        }
      }
    }
    return quotes;
  }

  private Map<String, Object> quote(Said said, MeetingSummary entry) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(
        "href",
        Hrefs.to("../", entry.path())
            + (said.anchor().isEmpty() ? "" : "#" + Hrefs.encoded(said.anchor())));
    map.put("lang", said.lang());
    map.put("dir", said.dir());
    map.put("open", said.open());
    map.put("close", said.close());
    map.put("attribution", said.attribution());
    map.put("reported", said.isReported());
    map.put("reported_line", said.isReported() ? contexts.reported(said.attribution()) : "");
    map.put("translation", said.translation());
    map.put("remarks", said.remarks());
    map.put("date", entry.date());
    map.put("meeting", Frame.words(entry.title()));
    map.put("paragraphs", said.paragraphs());
    return map;
  }

  private Map<String, Object> search() {
    Map<String, Object> page =
        contexts.page(
            "search.html", "search", contexts.label("site.search"), contexts.label("site.search"));
    page.put("searches", true);
    return page;
  }

  private Map<String, Object> house(HousePage page) {
    Map<String, Object> map = contexts.page(page.path(), "", page.title(), page.description());
    Map<String, Object> own = new LinkedHashMap<>(site.foreign(page.language()));
    own.put("body", page.body().get());
    map.put("house_page", own);
    return addresses.areWhole() && !page.isIn(site.wanted())
        ? at(site.wholeUrl() + Hrefs.encoded(page.path()), map)
        : map;
  }

  /** A server shows it under any address, so that only whole addresses lead anywhere. */
  private Map<String, Object> notFound() {
    Map<String, Object> page =
        contexts.page(
            "404.html",
            "",
            contexts.label("site.not-found"),
            contexts.label("site.not-found-text"));
    page.put("message", contexts.label("site.not-found-text"));
    return at("", page);
  }

  /**
   * What stays at the addresses that are no longer those of a page.
   *
   * @param standing whether only what stands for a meeting has a page; other records lead there, so
   *     that no address goes when a record in the language of the pages is added
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
            (slug, person) ->
                redirects.add(redirect("people/" + slug + ".html", person.path(), person.name())));
    return redirects;
  }

  private SiteFile redirect(String from, String to, SummaryText name) {
    String title = contexts.label("site.moved");
    return SiteFile.page(
        from,
        () -> to + '\n' + name,
        () -> {
          Map<String, Object> page = contexts.page(from, "", title, title);
          page.put("redirect", Hrefs.to("../", to));
          page.put("redirect_words", Frame.words(name));
          return at(addresses.areWhole() ? addresses.to("", to) : "", page);
        });
  }

  /** A page that is not where it says it is: search engines are told its true address, or none. */
  private static Map<String, Object> at(String url, Map<String, Object> page) {
    Map<Object, Object> around = new LinkedHashMap<>((Map<?, ?>) page.get("site"));
    around.put("url", url);
    page.put("site", around);
    return page;
  }
}
