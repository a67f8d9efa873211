package readout.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import readout.archive.Entry.Said;
import readout.language.Direction;
import readout.language.Phrase;
import readout.note.Isolated;

/** The pages of the site itself: home, lists, people, next steps, figures. */
final class Pages {
  /** How many meetings or steps a page of a list has at the least when there are more. */
  static final int CHUNK = 100;

  private static final int LATEST = 20;

  private final SiteRequest site;
  private final Archive archive;
  private final Frame frame;
  private final Steps steps;
  private final Function<Entry, String> digests;
  private final List<SiteFile> files = new ArrayList<>();

  /**
   * @param digests tells whether an entry is what it was
   */
  Pages(SiteRequest site, Archive archive, Frame frame, Function<Entry, String> digests) {
    this.site = site;
    this.archive = archive;
    this.frame = frame;
    this.digests = digests;
    this.steps = new Steps(archive);
  }

  /** All of them. */
  List<SiteFile> all() {
    String everything = digest(archive.entries()) + site.today();
    files.add(SiteFile.page("index.html", everything, this::home));
    for (String section : Archive.SECTIONS) {
      List<Group> groups = archive.section(section);
      if (!groups.isEmpty()) {
        String names =
            groups.stream()
                .map(g -> g.slug() + g.entries().size())
                .collect(Collectors.joining(" "));
        files.add(SiteFile.page(section + "/index.html", names, () -> section(section)));
        groups.forEach(this::group);
      }
    }
    if (!steps.all().isEmpty()) {
      stepPages();
    }
    List<Figures> figures = Figures.of(archive);
    if (!figures.isEmpty()) {
      files.add(SiteFile.page("figures.html", everything, () -> figures(figures)));
    }
    files.add(SiteFile.page("search.html", "", this::search));
    files.add(SiteFile.page("404.html", site.baseUrl(), this::notFound));
    return files;
  }

  private String digest(List<Entry> entries) {
    StringBuilder digest = new StringBuilder(entries.size() * 16);
    entries.forEach(e -> digest.append(digests.apply(e)));
    return digest.toString();
  }

  private Map<String, Object> page(String path, String section, String title, String description) {
    Map<String, Object> page = new LinkedHashMap<>();
    for (String name :
        List.of(
            "count",
            "chart",
            "chart_title",
            "section_title",
            "meetings_title",
            "redirect",
            "message",
            "paging")) {
      page.put(name, "");
    }
    for (String name :
        List.of("groups", "upcoming", "meetings", "step_lists", "quotes", "figures", "owners")) {
      page.put(name, List.of());
    }
    Map<String, Object> labels = new LinkedHashMap<>();
    SiteContract.LABELS.forEach(label -> labels.put(label, label("label." + label)));
    page.put("labels", labels);
    page.put("language", site.tag());
    page.put("dir", Direction.of(site.tag()).key());
    page.put("title", title);
    page.put("public", site.isPublic());
    page.put("searches", false);
    page.put("site", frame.of(path, section, title, description));
    return page;
  }

  private String label(String key) {
    return site.language().label(key);
  }

  private String meetings(int count) {
    return site.language().plural("site.meetings", count).text();
  }

  private Map<String, Object> home() {
    Map<String, Object> page =
        page("index.html", "", site.title(), meetings(archive.entries().size()));
    page.put("count", meetings(archive.entries().size()));
    Map<String, Integer> years = new TreeMap<>();
    archive.section("years").forEach(g -> years.put(g.name().text(), g.entries().size()));
    page.put("chart", years.size() < 2 ? "" : Charts.bars(label("site.timeline"), years));
    page.put("chart_title", label("site.timeline"));
    page.put("upcoming", upcoming());
    page.put("meetings_title", label("site.latest"));
    page.put("meetings", meetings(archive.entries().stream().limit(LATEST).toList(), ""));
    List<Steps.Of> first = new ArrayList<>(steps.overdue());
    first.addAll(steps.open());
    page.put(
        "step_lists",
        stepList(label("label.next-steps"), first.stream().limit(LATEST).toList(), ""));
    return page;
  }

  /** Meetings that were announced and are still to come. */
  private List<Object> upcoming() {
    TreeMap<String, Object> byDay = new TreeMap<>();
    for (Entry entry : archive.entries()) {
      for (Entry.Coming next : entry.coming()) {
        if (next.lastDay().compareTo(site.today().toString()) >= 0) {
          Map<String, Object> map = Frame.words(next.title());
          map.put("date", next.date());
          map.put("place", next.place().text());
          map.put("href", Hrefs.to("", entry.path()));
          byDay.putIfAbsent(next.firstDay() + next.title().text() + entry.id(), map);
        }
      }
    }
    return byDay.values().stream().limit(LATEST).toList();
  }

  private Map<String, Object> section(String section) {
    String title = label("site." + section);
    Map<String, Object> page = page(section + "/index.html", section, title, title);
    List<Object> groups = new ArrayList<>();
    for (Group group : archive.section(section)) {
      Map<String, Object> map = Frame.words(group.name());
      map.put("href", Hrefs.to("../", group.path()));
      map.put("count", meetings(group.entries().size()));
      groups.add(map);
    }
    page.put("groups", groups);
    return page;
  }

  /**
   * The pages of a group. Full pages are counted from the oldest meeting, so that a new meeting
   * changes only the first page.
   */
  private void group(Group group) {
    List<Entry> entries = group.entries();
    int full = Math.max(0, entries.size() / CHUNK - 1);
    int first = entries.size() - full * CHUNK;
    for (int i = 0; i <= full; i++) {
      int from = i == 0 ? 0 : first + (i - 1) * CHUNK;
      int to = first + i * CHUNK;
      List<Entry> part = entries.subList(from, to);
      int number = i;
      files.add(
          SiteFile.page(
              path(group, i, full),
              group.name().text() + full + " " + entries.size() + digest(part),
              () -> group(group, part, number, full)));
    }
  }

  /** The first page has the plain name; the others are numbered from the oldest. */
  private static String path(Group group, int page, int full) {
    return page == 0 ? group.path() : group.page(full - page + 1);
  }

  private Map<String, Object> group(Group group, List<Entry> part, int number, int full) {
    String path = path(group, number, full);
    String count = meetings(group.entries().size());
    Map<String, Object> page = page(path, group.section(), group.name().text(), count);
    page.put("section_title", label("site." + group.section()));
    page.put("count", count);
    page.put("meetings", meetings(part, "../"));
    if (group.section().equals("people")) {
      page.put("quotes", quotes(group, part));
    }
    page.put("paging", paging(group, number, full));
    return page;
  }

  private Object paging(Group group, int number, int full) {
    if (full == 0) {
      return "";
    }
    Map<String, Object> map = new LinkedHashMap<>();
    Map<String, Phrase> places =
        Map.of(
            "page", Phrase.of(site.language().number(number + 1)),
            "pages", Phrase.of(site.language().number(full + 1)));
    map.put("line", site.language().phrase("site.page-of", places).text());
    map.put("newer", number == 0 ? "" : Hrefs.to("../", path(group, number - 1, full)));
    map.put("older", number == full ? "" : Hrefs.to("../", path(group, number + 1, full)));
    return map;
  }

  private static List<Object> meetings(List<Entry> entries, String root) {
    List<Object> meetings = new ArrayList<>();
    for (Entry entry : entries) {
      Map<String, Object> map = Frame.words(entry.title());
      map.put("href", Hrefs.to(root, entry.path()));
      map.put("date", entry.date());
      map.put("datetime", entry.datetime());
      map.put("description", entry.description());
      map.put("status", entry.status());
      map.put("kind", Frame.words(entry.kind()));
      map.put("place", Frame.words(entry.place()));
      meetings.add(map);
    }
    return meetings;
  }

  private List<Object> quotes(Group person, List<Entry> part) {
    List<Object> quotes = new ArrayList<>();
    for (Entry entry : part) {
      Set<Integer> them = new java.util.HashSet<>();
      for (int i = 0; i < entry.people().size(); i++) {
        if (archive.key(entry.people().get(i)).equals(person.key())) {
          them.add(i);
        }
      }
      for (Said said : entry.quotes()) {
        if (said.speakers().stream().anyMatch(them::contains)) {
          quotes.add(quote(said, entry));
        }
      }
    }
    return quotes;
  }

  private static Map<String, Object> quote(Said said, Entry entry) {
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
    map.put("date", entry.date());
    map.put("meeting", Frame.words(entry.title()));
    map.put("paragraphs", said.paragraphs());
    return map;
  }

  private void stepPages() {
    stepPages(
        "steps",
        label("label.next-steps"),
        List.of(label("label.overdue"), label("label.open")),
        List.of(steps.overdue(), steps.open()),
        true);
    stepPages(
        "steps/closed",
        label("label.closed"),
        List.of(label("label.closed")),
        List.of(steps.closed()),
        false);
    Slugs slugs = new Slugs();
    steps
        .byOwner()
        .forEach(
            (owner, of) -> {
              String name = owner.isEmpty() ? label("site.without-owner") : owner;
              stepPages("steps/owner-" + slugs.next(name), name, List.of(name), List.of(of), false);
            });
  }

  /** The pages of a list of steps: the first is full, for the steps move on every day anyway. */
  private void stepPages(
      String path, String title, List<String> labels, List<List<Steps.Of>> lists, boolean owners) {
    List<List<List<Steps.Of>>> pages = new ArrayList<>();
    int room = 0;
    for (int i = 0; i < lists.size(); i++) {
      for (Steps.Of of : lists.get(i)) {
        if (room == 0) {
          pages.add(new ArrayList<>());
          lists.forEach(l -> pages.get(pages.size() - 1).add(new ArrayList<>()));
          room = 2 * CHUNK;
        }
        pages.get(pages.size() - 1).get(i).add(of);
        room--;
      }
    }
    for (int i = 0; i < pages.size(); i++) {
      List<List<Steps.Of>> parts = pages.get(i);
      int number = i;
      String name = i == 0 ? path + ".html" : path + "--page-" + (i + 1) + ".html";
      List<Entry> used = parts.stream().flatMap(List::stream).map(Steps.Of::entry).toList();
      Supplier<Map<String, Object>> page =
          () -> steps(name, path, title, labels, parts, number, pages.size(), owners);
      String inputs =
          site.today()
              + title
              + pages.size()
              + digest(used)
              + (owners && i == 0 ? digest(archive.entries()) : "");
      files.add(SiteFile.page(name, inputs, page));
    }
    if (pages.isEmpty() && owners) {
      files.add(
          SiteFile.page(
              path + ".html",
              digest(archive.entries()),
              () -> steps(path + ".html", path, title, labels, List.of(), 0, 1, true)));
    }
  }

  private Map<String, Object> steps(
      String name,
      String path,
      String title,
      List<String> labels,
      List<List<Steps.Of>> parts,
      int number,
      int count,
      boolean owners) {
    String root = name.contains("/") ? "../" : "";
    Map<String, Object> page = page(name, "steps", title, title);
    List<Object> lists = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      lists.addAll(stepList(labels.get(i), parts.get(i), root));
    }
    page.put("step_lists", lists);
    if (owners && number == 0) {
      page.put("owners", owners());
    }
    if (count > 1) {
      Map<String, Object> map = new LinkedHashMap<>();
      Map<String, Phrase> places =
          Map.of(
              "page", Phrase.of(site.language().number(number + 1)),
              "pages", Phrase.of(site.language().number(count)));
      map.put("line", site.language().phrase("site.page-of", places).text());
      map.put(
          "newer",
          number == 0
              ? ""
              : Hrefs.to(root, path + (number == 1 ? "" : "--page-" + number) + ".html"));
      map.put(
          "older",
          number == count - 1 ? "" : Hrefs.to(root, path + "--page-" + (number + 2) + ".html"));
      page.put("paging", map);
    }
    return page;
  }

  private List<Object> owners() {
    List<Object> owners = new ArrayList<>();
    Slugs slugs = new Slugs();
    steps
        .byOwner()
        .forEach(
            (owner, of) -> {
              String name = owner.isEmpty() ? label("site.without-owner") : owner;
              Map<String, Object> map = Frame.words(new Words(name, ""));
              map.put("href", Hrefs.to("", "steps/owner-" + slugs.next(name) + ".html"));
              map.put("count", site.language().number(of.size()));
              owners.add(map);
            });
    if (!steps.closed().isEmpty()) {
      Map<String, Object> map = Frame.words(new Words(label("label.closed"), ""));
      map.put("href", "steps/closed.html");
      map.put("count", site.language().number(steps.closed().size()));
      owners.add(0, map);
    }
    return owners;
  }

  private List<Object> stepList(String label, List<Steps.Of> steps, String root) {
    if (steps.isEmpty()) {
      return List.of();
    }
    List<Object> rows = new ArrayList<>();
    for (Steps.Of of : steps) {
      Map<String, Object> map = Frame.words(of.step().action());
      String anchor = of.step().anchor();
      map.put(
          "href",
          Hrefs.to(root, of.entry().path())
              + (anchor.isEmpty() ? "" : "#" + Hrefs.encoded(anchor)));
      map.put("date", of.entry().date());
      map.put("owners", owners(of));
      map.put("due", of.step().due());
      map.put("status", Frame.words(of.step().statusWords()));
      map.put("overdue", of.step().overdue());
      map.put("meeting", Frame.words(of.entry().title()));
      rows.add(map);
    }
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("label", label);
    list.put("steps", rows);
    return List.of(list);
  }

  private String owners(Steps.Of of) {
    List<Phrase> owners =
        of.step().owners().stream().map(owner -> Phrase.of(isolated(owner))).toList();
    return owners.isEmpty() ? "" : site.language().list(owners).text();
  }

  /** A name that runs the other way keeps the words beside it in place. */
  private String isolated(Words words) {
    boolean turns =
        !words.lang().isEmpty() && Direction.of(words.lang()) != Direction.of(site.tag());
    return turns ? Isolated.of(words.text()) : words.text();
  }

  private Map<String, Object> figures(List<Figures> all) {
    Map<String, Object> page =
        page("figures.html", "figures", label("site.figures"), label("site.figures"));
    List<Object> figures = new ArrayList<>();
    Slugs slugs = new Slugs();
    for (Figures figure : all) {
      Map<String, Object> map = Frame.words(figure.label());
      map.put("unit", figure.unit());
      map.put("chart", Charts.line(figure));
      map.put("anchor", "figure-" + slugs.next(figure.label().text()));
      List<Object> points = new ArrayList<>();
      for (Figures.Point point : figure.points()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("href", Hrefs.to("", point.entry().path()));
        row.put("date", point.entry().date());
        row.put("value", point.value().value().text());
        row.put("meeting", Frame.words(point.entry().title()));
        points.add(row);
      }
      map.put("points", points);
      figures.add(map);
    }
    page.put("figures", figures);
    return page;
  }

  private Map<String, Object> search() {
    Map<String, Object> page =
        page("search.html", "search", label("site.search"), label("site.search"));
    page.put("searches", true);
    return page;
  }

  /** A server shows it under any address, so that only whole addresses lead anywhere. */
  private Map<String, Object> notFound() {
    Map<String, Object> page =
        page("404.html", "", label("site.not-found"), label("site.not-found-text"));
    page.put("message", label("site.not-found-text"));
    return page;
  }

  /** What stays at the address of a record whose id has become another. */
  SiteFile moved(String id, Entry entry) {
    String path = "meetings/" + id + ".html";
    String title = label("site.moved");
    return SiteFile.page(
        path,
        entry.id(),
        () -> {
          Map<String, Object> page = page(path, "", title, title);
          page.put("redirect", Hrefs.to("../", entry.path()));
          return page;
        });
  }
}
