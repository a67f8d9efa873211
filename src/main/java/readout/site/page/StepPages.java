package readout.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import readout.meeting.NameKey;
import readout.site.model.Archive;
import readout.site.model.Feed;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.NamedPages;
import readout.site.model.SiteRequest;
import readout.site.model.Slugs;
import readout.site.model.StepChains.Link;
import readout.site.model.Steps;
import readout.site.model.SummaryText;
import readout.site.page.PageContent.StepsContent;

/** The pages of next steps: those still to be done, those that are closed, those of each owner. */
public final class StepPages {
  /** How many steps a page has. */
  private static final int FULL = 2 * Pages.CHUNK;

  private final SiteRequest site;
  private final Archive archive;
  private final Steps steps;
  private final PageContexts contexts;
  private final Function<List<MeetingSummary>, String> digest;
  private final List<Owned> owned;
  private final List<SiteFile> files = new ArrayList<>();

  /**
   * @param digest tells whether some meetings are what they were
   */
  StepPages(
      SiteRequest site,
      Archive archive,
      Steps steps,
      PageContexts contexts,
      Function<List<MeetingSummary>, String> digest) {
    this.site = site;
    this.archive = archive;
    this.steps = steps;
    this.contexts = contexts;
    this.digest = digest;
    this.owned = owned();
  }

  /**
   * A list of steps on as many pages as it needs.
   *
   * @param path of its first page, without the ending
   * @param everything what the first page depends on besides its steps
   * @param owners whether the first page has the links to all owners
   * @param people links to the pages of the people who are called so
   * @param feed the path of the feed of its meetings, without an ending
   */
  private record Listed(
      String path,
      String title,
      Supplier<String> everything,
      boolean owners,
      List<GroupLink> people,
      String feed) {
    String page(int number) {
      return path + (number == 0 ? "" : "--page-" + (number + 1)) + ".html";
    }
  }

  /**
   * The steps of an owner.
   *
   * @param path of their first page, without the ending
   * @param feed the path of the feed of their meetings, without an ending
   */
  private record Owned(String owner, String path, String feed, Steps.ByState steps) {
    /** How many of them no later step continues. */
    int count() {
      return steps.overdue().size() + steps.open().size() + steps.closed().size();
    }
  }

  /**
   * Some steps of a list under their label.
   *
   * @param key what they have in common, as addresses call it
   */
  private record Labelled(String key, String label, List<Link> steps) {}

  /** All of them; none when there are no steps. */
  List<SiteFile> all(Supplier<String> everything) {
    if (steps.all().isEmpty()) {
      return files;
    }
    Steps.ByState all = steps.byState();
    pages(
        new Listed(
            "steps", contexts.label("label.next-steps"), everything, true, List.of(), Feed.ALL),
        List.of(overdue(all), open(all)));
    for (Labelled ended : List.of(closed(all), takenUp(all))) {
      pages(
          new Listed(path(ended), ended.label(), () -> "", false, List.of(), Feed.ALL),
          List.of(ended));
    }
    Map<String, List<GroupLink>> people = people();
    for (Owned of : owned) {
      List<GroupLink> called = people.getOrDefault(NameKey.of(of.owner()), List.of());
      Steps.ByState theirs = of.steps();
      pages(
          new Listed(of.path(), of.owner(), called::toString, false, called, of.feed()),
          List.of(overdue(theirs), open(theirs), closed(theirs), takenUp(theirs)));
    }
    return files;
  }

  private Labelled overdue(Steps.ByState of) {
    return new Labelled("overdue", contexts.label("label.overdue"), of.overdue());
  }

  private Labelled open(Steps.ByState of) {
    return new Labelled("open", contexts.label("label.open"), of.open());
  }

  private Labelled closed(Steps.ByState of) {
    return new Labelled("closed", contexts.label("label.closed"), of.closed());
  }

  private Labelled takenUp(Steps.ByState of) {
    return new Labelled("taken-up", contexts.label("site.later-steps"), of.takenUp());
  }

  /** The path of the page of all steps in a state, without an ending. */
  private static String path(Labelled state) {
    return "steps/" + state.key();
  }

  private List<Owned> owned() {
    List<Owned> owned = new ArrayList<>();
    for (Steps.Owner owner : steps.owners(site.language().order())) {
      String path = path(owner);
      owned.add(
          owner.name().isEmpty()
              ? new Owned(
                  contexts.label("site.without-owner"),
                  "steps/without-owner",
                  Feed.ALL,
                  owner.steps())
              : new Owned(owner.name(), path, path, owner.steps()));
    }
    return owned;
  }

  /** Links to the pages of all people, by what tells their names from others. */
  private Map<String, List<GroupLink>> people() {
    Map<String, List<GroupLink>> people = new HashMap<>();
    for (ListGroup person : archive.section("people")) {
      people
          .computeIfAbsent(NameKey.of(person.name().text()), name -> new ArrayList<>())
          .add(
              new GroupLink(
                  SiteLink.of(person.name(), Hrefs.to("../", person.path())),
                  contexts.meetings(person.entries().size())));
    }
    return people;
  }

  /** The path of the page and the feed of an owner who has a name, without an ending. */
  public static String path(Steps.Owner owner) {
    return NamedPages.OWNERS + Slugs.ofName(owner.name());
  }

  /** The first page is full, for the steps move on every day anyway. */
  private void pages(Listed list, List<Labelled> parts) {
    List<List<Labelled>> pages = pages(parts);
    if (pages.isEmpty() && list.owners()) {
      pages.add(List.of());
    }
    for (int i = 0; i < pages.size(); i++) {
      int number = i;
      List<Labelled> part = pages.get(i);
      Supplier<String> inputs =
          () -> {
            String rest = number == 0 ? list.everything().get() : "";
            return site.today() + list.title() + pages.size() + digest.apply(listed(part)) + rest;
          };
      files.add(
          SiteFile.list(
              list.page(i),
              inputs,
              () -> listed(part),
              () -> page(list, part, number, pages.size())));
    }
  }

  /** The meetings of some steps, and those whose steps follow or are followed by theirs. */
  private List<MeetingSummary> listed(List<Labelled> part) {
    List<MeetingSummary> used = new ArrayList<>();
    for (Labelled some : part) {
      for (Link step : some.steps()) {
        used.add(step.entry());
        used.addAll(steps.others(step.entry()));
      }
    }
    return used;
  }

  private static List<List<Labelled>> pages(List<Labelled> parts) {
    List<List<Labelled>> pages = new ArrayList<>();
    int room = 0;
    for (Labelled part : parts) {
      int from = 0;
      while (from < part.steps().size()) {
        if (room == 0) {
          pages.add(new ArrayList<>());
          room = FULL;
        }
        int to = Math.min(part.steps().size(), from + room);
        List<Link> some = part.steps().subList(from, to);
        pages.get(pages.size() - 1).add(new Labelled(part.key(), part.label(), some));
        room -= to - from;
        from = to;
      }
    }
    return pages;
  }

  private SitePage page(Listed list, List<Labelled> parts, int number, int count) {
    String name = list.page(number);
    String root = name.contains("/") ? "../" : "";
    boolean first = list.owners() && number == 0;
    String newer = number == 0 ? "" : Hrefs.to(root, list.page(number - 1));
    String older = number == count - 1 ? "" : Hrefs.to(root, list.page(number + 1));
    StepsContent content =
        new StepsContent(
            list.owners() ? "" : contexts.label("label.next-steps"),
            parts.stream()
                .flatMap(part -> contexts.stepList(part.label(), part.steps(), root).stream())
                .toList(),
            first ? owners() : List.of(),
            first ? ended() : number == 0 ? list.people() : List.of(),
            first ? PageContexts.downloads("data/steps.csv", "steps.ics") : List.of(),
            contexts.paging(number, count, newer, older));
    return contexts.page(name, "steps", list.title(), list.title(), list.feed(), content);
  }

  private List<GroupLink> owners() {
    return owned.stream().map(of -> link(of.owner(), of.path() + ".html", of.count())).toList();
  }

  /** The links to the steps that are closed and to those that later ones continue, if any. */
  private List<GroupLink> ended() {
    return Stream.of(closed(steps.byState()), takenUp(steps.byState()))
        .filter(state -> !state.steps().isEmpty())
        .map(state -> link(state.label(), path(state) + ".html", state.steps().size()))
        .toList();
  }

  private GroupLink link(String words, String path, int count) {
    SiteLink link = SiteLink.of(new SummaryText(words, ""), Hrefs.to("", path));
    return new GroupLink(link, contexts.number(count));
  }
}
