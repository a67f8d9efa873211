package readout.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.language.Direction;
import readout.site.model.Alternate;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.Figures;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.PageLanguages;
import readout.site.model.SiteMeetings;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains.Link;
import readout.site.model.SummaryText;

/** What is around the content of every page: the site's title, its menu, where other pages are. */
public final class Frame {
  private final int number;
  private final SiteRequest site;
  private final SiteMeetings meetings;
  private final Archive archive;
  private final LaterSteps steps;
  private final Outline outline;
  private final PageLanguages languages;

  /** The way from a meeting's page to the root. */
  private static final String TO_ROOT = "../";

  /** The entries of the menu: the section, what it is called, where it is. */
  private final List<String[]> menu = new ArrayList<>();

  /**
   * @param number of the site's language
   */
  public Frame(int number, PageLanguages.In in, Contents contents, PageLanguages languages) {
    this.number = number;
    this.site = in.site();
    this.meetings = in.meetings();
    this.archive = in.archive();
    this.languages = languages;
    this.steps = new LaterSteps(site, archive, contents);
    this.outline = new Outline(site);
    for (String name : Archive.SECTIONS) {
      if (!archive.section(name).isEmpty()) {
        menu(name, "site." + name, name + "/index.html");
      }
    }
    if (archive.entries().stream().anyMatch(e -> !e.tasks().isEmpty())) {
      menu("steps", "label.next-steps", "steps.html");
    }
    if (!Figures.of(archive).isEmpty()) {
      menu("figures", "site.figures", "figures.html");
    }
  }

  private void menu(String section, String label, String path) {
    menu.add(new String[] {section, site.language().label(label), path});
  }

  /** All that pages have in common, for telling whether a page is still what it was. */
  public String inputs() {
    StringBuilder inputs =
        new StringBuilder(site.title() + '\n' + site.baseUrl() + '\n' + site.tag());
    menu.forEach(entry -> inputs.append('\n').append(entry[0]));
    return inputs.append(site.audience()).toString();
  }

  /**
   * The frame of a page.
   *
   * @param path the page, seen from the site's root
   * @param section the entry of the menu it belongs to, or empty
   * @param description what search engines and previews show
   */
  public Map<String, Object> of(String path, String section, String title, String description) {
    Map<String, Object> map = outline.of(path, title, description);
    map.put("menu", menu(outline.root(path), section));
    languages(path, languages.of(number, path), map);
    return map;
  }

  private List<Object> menu(String root, String section) {
    List<Object> links = new ArrayList<>();
    for (String[] entry : menu) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("label", entry[1]);
      map.put("href", Hrefs.to(root, entry[2]));
      map.put("current", entry[0].equals(section));
      links.add(map);
    }
    return links;
  }

  /** What was left open in the frame of a meeting's own page: menu and neighbours. */
  public Map<String, Object> of(MeetingSummary entry) {
    Map<String, Object> map = of(entry.path(), "", entry.title().text(), "");
    MeetingSummary standing = meetings.standing(entry);
    languages(entry.path(), languages.of(number, entry), map);
    if (!site.baseUrl().isEmpty()) {
      map.put("url", site.wholeUrl() + Hrefs.encoded(languages.home(number, entry)));
    }
    map.put("neighbours", neighbours(standing));
    List<Object> later = new ArrayList<>();
    for (int rank = 0; rank < standing.tasks().size(); rank++) {
      later.addAll(steps.of(new Link(standing, rank), TO_ROOT));
    }
    map.put("later_steps", later);
    List<Object> earlier = new ArrayList<>();
    for (MeetingSummary.Task task : meetings.entry(entry.id()).tasks()) {
      Link before = archive.chains().followed(task);
      if (before != null) {
        earlier.add(steps.earlier(before, TO_ROOT));
      }
    }
    map.put("earlier_steps", earlier);
    return map;
  }

  /** What tells whether the languages of a meeting's page are what they were. */
  public String languages(MeetingSummary entry) {
    return languages.of(number, entry) + languages.home(number, entry);
  }

  /** The way from a page to the root of its language. */
  String root(String path) {
    return outline.root(path);
  }

  /** The languages of a page: links for readers, and one for each language for machines. */
  private void languages(String path, List<Alternate> all, Map<String, Object> map) {
    String root = outline.wholeRoot(path);
    List<Object> links = new ArrayList<>();
    for (Alternate one : all) {
      Map<String, Object> link = new LinkedHashMap<>();
      link.put("lang", one.tag());
      link.put("dir", Direction.of(one.tag()).key());
      link.put("name", one.name());
      link.put("href", Hrefs.to(root, one.path()));
      link.put("current", one.current());
      links.add(link);
    }
    map.put("languages", links);
    List<Object> alternates = new ArrayList<>();
    String from = site.baseUrl().isEmpty() ? root : site.wholeUrl();
    Alternate.paths(all)
        .forEach((tag, to) -> alternates.add(Map.of("lang", tag, "href", Hrefs.to(from, to))));
    map.put("alternates", alternates);
  }

  private List<Object> neighbours(MeetingSummary entry) {
    List<Object> neighbours = new ArrayList<>();
    neighbour("previous-in-series", "prev", archive.inSeries(entry, -1), neighbours);
    neighbour("next-in-series", "next", archive.inSeries(entry, 1), neighbours);
    neighbour("previous", "prev", archive.before(entry), neighbours);
    neighbour("next", "next", archive.after(entry), neighbours);
    return neighbours;
  }

  private void neighbour(String key, String rel, MeetingSummary entry, List<Object> neighbours) {
    if (entry != null) {
      Map<String, Object> map = words(entry.title());
      map.put("label", site.language().label("site." + key));
      map.put("rel", rel);
      map.put("href", Hrefs.to("../", entry.path()));
      map.put("date", entry.date());
      neighbours.add(map);
    }
  }

  /** A text of the archive as templates print it. */
  static Map<String, Object> words(SummaryText words) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", words.text());
    map.put("lang", words.lang());
    map.put("dir", words.lang().isEmpty() ? "" : Direction.of(words.lang()).key());
    return map;
  }
}
