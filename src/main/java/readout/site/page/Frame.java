package readout.site.page;

import java.util.ArrayList;
import java.util.List;
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
import readout.site.page.Neighbourhood.LinkedStep;
import readout.site.page.Neighbourhood.Neighbour;
import readout.site.page.PageFrame.MenuEntry;
import readout.site.page.PageVariants.AlternateLink;
import readout.site.page.PageVariants.LanguageLink;

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
   * @param feed the path of the feed of what it shows, without an ending
   */
  PageFrame of(String path, String section, String title, String description, String feed) {
    return outline
        .of(path, title, description, feed)
        .with(menu(outline.root(path), section), variants(path, languages.of(number, path)));
  }

  private List<MenuEntry> menu(String root, String section) {
    return menu.stream()
        .map(e -> new MenuEntry(e[1], Hrefs.to(root, e[2]), e[0].equals(section)))
        .toList();
  }

  /** What was left open in the frame of a meeting's own page: menu and neighbours. */
  public PageFrame of(MeetingSummary entry) {
    PageFrame frame =
        outline
            .of(entry.path(), entry.title().text(), "")
            .with(
                menu(outline.root(entry.path()), ""),
                variants(entry.path(), languages.of(number, entry)))
            .with(neighbourhood(entry));
    return site.baseUrl().isEmpty()
        ? frame
        : frame.at(site.wholeUrl() + Hrefs.encoded(languages.home(number, entry)));
  }

  private Neighbourhood neighbourhood(MeetingSummary entry) {
    MeetingSummary standing = meetings.standing(entry);
    List<LinkedStep> later = new ArrayList<>();
    for (int rank = 0; rank < standing.tasks().size(); rank++) {
      later.addAll(steps.of(new Link(standing, rank), TO_ROOT));
    }
    List<LinkedStep> earlier = new ArrayList<>();
    for (MeetingSummary.Task task : meetings.entry(entry.id()).tasks()) {
      Link before = archive.chains().followed(task);
      if (before != null) {
        earlier.add(steps.earlier(before, TO_ROOT));
      }
    }
    return new Neighbourhood(neighbours(standing), later, earlier, List.of());
  }

  /** What tells whether the languages of a meeting's page are what they were. */
  public String languages(MeetingSummary entry) {
    return languages.of(number, entry) + languages.home(number, entry);
  }

  /** The languages of a page: links for readers, and one for each language for machines. */
  private PageVariants variants(String path, List<Alternate> all) {
    String root = outline.wholeRoot(path);
    List<LanguageLink> links = new ArrayList<>();
    for (Alternate one : all) {
      String dir = Direction.of(one.tag()).key();
      String href = Hrefs.to(root, one.path());
      links.add(new LanguageLink(one.tag(), dir, one.name(), href, one.current()));
    }
    List<AlternateLink> alternates = new ArrayList<>();
    String from = site.baseUrl().isEmpty() ? root : site.wholeUrl();
    Alternate.paths(all)
        .forEach((tag, to) -> alternates.add(new AlternateLink(tag, Hrefs.to(from, to))));
    return new PageVariants(links, alternates);
  }

  private List<Neighbour> neighbours(MeetingSummary entry) {
    List<Neighbour> neighbours = new ArrayList<>();
    neighbour("previous-in-series", "prev", archive.inSeries(entry, -1), neighbours);
    neighbour("next-in-series", "next", archive.inSeries(entry, 1), neighbours);
    neighbour("previous", "prev", archive.before(entry), neighbours);
    neighbour("next", "next", archive.after(entry), neighbours);
    for (MeetingSummary earlier : archive.approvals().approves(entry)) {
      neighbours.add(neighbour("label.approved-minutes", "", earlier));
    }
    for (MeetingSummary later : archive.approvals().approvedBy(entry)) {
      neighbours.add(neighbour("site.approved-at", "", later));
    }
    return neighbours;
  }

  private void neighbour(String key, String rel, MeetingSummary entry, List<Neighbour> neighbours) {
    if (entry != null) {
      neighbours.add(neighbour("site." + key, rel, entry));
    }
  }

  private Neighbour neighbour(String label, String rel, MeetingSummary entry) {
    return new Neighbour(
        SiteLink.of(entry.title(), Hrefs.to(TO_ROOT, entry.path())),
        site.language().label(label),
        rel,
        entry.date());
  }
}
