package readout.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import readout.language.Initials;
import readout.language.Initials.Initial;
import readout.site.model.Archive;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.Slugs;
import readout.site.model.SummaryText;
import readout.site.page.PageContent.GroupsContent;

/**
 * The pages that list all years, series, people and so on. A list that is longer than a screen is
 * by letters, and one that is longer than a page has a page for each letter. What came up at one
 * meeting alone is apart from the topics of several.
 */
final class IndexPages {
  /** The most names that a page lists. */
  static final int FULL = 500;

  /** From so many names on, they are by letters. */
  private static final int BY_LETTERS = 40;

  /** What comes before the letter or number in the name of a page; no name of a group has it. */
  private static final String PART = "--";

  private static final String ONCE = "once";

  private static final Comparator<Initial> IN_ORDER =
      Comparator.comparingInt(Initial::place).thenComparing(Initial::label);

  private final SiteRequest site;
  private final Archive archive;
  private final PageContexts contexts;
  private final List<SiteFile> files = new ArrayList<>();

  IndexPages(SiteRequest site, Archive archive, PageContexts contexts) {
    this.site = site;
    this.archive = archive;
    this.contexts = contexts;
  }

  /** What begins with a letter. */
  private record Letter(String label, String slug, List<ListGroup> groups) {
    static Letter of(Initial initial) {
      return new Letter(initial.label(), Slugs.ofName(initial.key()), new ArrayList<>());
    }

    /** Its place in the list, on whichever page, so that a growing archive keeps it. */
    String anchor() {
      return "letter-" + slug;
    }
  }

  /**
   * A list that has pages of its own.
   *
   * @param base its first page, seen from the site's root, without the ending
   * @param title of its pages
   * @param groups what it lists
   */
  private record Index(String section, String base, String title, List<ListGroup> groups) {
    String path() {
      return base + ListGroup.ENDING;
    }

    String path(Letter letter, int number) {
      String page = number == 0 ? "" : PART + (number + 1);
      return base + PART + letter.slug() + page + ListGroup.ENDING;
    }
  }

  /** The pages of a section that has something. */
  List<SiteFile> of(String section) {
    List<ListGroup> all = archive.section(section);
    String title = contexts.label("site." + section);
    Index index = new Index(section, section + "/index", title, several(section, all));
    Index once =
        new Index(
            section,
            index.base() + PART + ONCE,
            contexts.label("site.topics-once"),
            all.size() == index.groups().size() ? List.of() : single(all));
    if (all.size() <= FULL) {
      page(index.path(), title, all, () -> onePage(index, once));
    } else {
      pages(index, once);
      if (!once.groups().isEmpty()) {
        pages(once, new Index(section, "", "", List.of()));
      }
    }
    return files;
  }

  /** Of topics those of several meetings, if there are any; of anything else all. */
  private static List<ListGroup> several(String section, List<ListGroup> all) {
    List<ListGroup> several =
        section.equals("topics")
            ? all.stream().filter(group -> group.entries().size() > 1).toList()
            : all;
    return several.isEmpty() ? all : several;
  }

  private static List<ListGroup> single(List<ListGroup> all) {
    return all.stream().filter(group -> group.entries().size() == 1).toList();
  }

  private GroupsContent onePage(Index index, Index once) {
    List<LetterLink> letters = new ArrayList<>();
    List<GroupSection> sections = new ArrayList<>();
    if (index.groups().size() < BY_LETTERS || index.section().equals("years")) {
      sections.add(new GroupSection("", "", links(index.groups())));
    } else {
      for (Letter letter : letters(index)) {
        String anchor = letter.anchor();
        sections.add(new GroupSection(letter.label(), anchor, links(letter.groups())));
        letters.add(new LetterLink(letter.label(), "#" + anchor, "", "", false));
      }
    }
    if (!once.groups().isEmpty()) {
      sections.add(new GroupSection(once.title(), ONCE, links(once.groups())));
    }
    return content(letters, sections, null);
  }

  /** The page with the letters, and those of each letter. */
  private void pages(Index index, Index once) {
    List<Letter> letters = letters(index);
    List<ListGroup> none = List.of();
    files.add(
        SiteFile.list(
            index.path(),
            () -> names(index.groups()) + names(once.groups()),
            () -> listed(none),
            () -> page(index.path(), index, first(index, letters, once))));
    for (Letter letter : letters) {
      int count = (letter.groups().size() + FULL - 1) / FULL;
      for (int i = 0; i < count; i++) {
        int number = i;
        List<ListGroup> part =
            letter.groups().subList(i * FULL, Math.min(letter.groups().size(), (i + 1) * FULL));
        String path = index.path(letter, i);
        String others =
            letters.stream().map(Letter::label).collect(Collectors.joining(" ")) + count;
        files.add(
            SiteFile.list(
                path,
                () -> others + names(part),
                () -> listed(part),
                () -> page(path, index, part(index, letters, letter, number, count, part))));
      }
    }
  }

  private GroupsContent first(Index index, List<Letter> letters, Index once) {
    List<LetterLink> links =
        letters.stream()
            .map(
                letter ->
                    new LetterLink(
                        letter.label(),
                        Hrefs.to("../", index.path(letter, 0)),
                        contexts.number(letter.groups().size()),
                        letter.anchor(),
                        false))
            .toList();
    List<GroupSection> apart =
        once.groups().isEmpty()
            ? List.of()
            : List.of(
                new GroupSection(
                    "",
                    ONCE,
                    List.of(
                        new GroupLink(
                            SiteLink.of(
                                new SummaryText(once.title(), ""), Hrefs.to("../", once.path())),
                            contexts.number(once.groups().size())))));
    return new GroupsContent(List.of(), links, apart, "", null);
  }

  private GroupsContent part(
      Index index,
      List<Letter> letters,
      Letter letter,
      int number,
      int count,
      List<ListGroup> part) {
    List<LetterLink> links =
        letters.stream()
            .map(
                one ->
                    new LetterLink(
                        one.label(), Hrefs.to("../", index.path(one, 0)), "", "", one == letter))
            .toList();
    String before = number == 0 ? "" : Hrefs.to("../", index.path(letter, number - 1));
    String after = number == count - 1 ? "" : Hrefs.to("../", index.path(letter, number + 1));
    return content(
        links,
        List.of(new GroupSection(letter.label(), "", links(part))),
        contexts.paging(number, count, before, after));
  }

  private GroupsContent content(
      List<LetterLink> letters, List<GroupSection> sections, Paging paging) {
    List<GroupLink> all = sections.stream().flatMap(s -> s.links().stream()).toList();
    String find = all.size() < BY_LETTERS ? "" : contexts.label("site.find-in-list");
    return new GroupsContent(all, letters, sections, find, paging);
  }

  private void page(
      String path, String title, List<ListGroup> groups, Supplier<GroupsContent> content) {
    String section = groups.get(0).section();
    files.add(
        SiteFile.list(
            path,
            () -> names(groups),
            () -> listed(groups),
            () -> contexts.page(path, section, title, title, content.get())));
  }

  private SitePage page(String path, Index index, GroupsContent content) {
    return contexts.page(path, index.section(), index.title(), index.title(), content);
  }

  /** The names of a list by their letters, each letter once and in order. */
  private List<Letter> letters(Index index) {
    Initials initials =
        site.language()
            .initials(index.groups().stream().map(group -> group.name().text()).toList());
    Map<Initial, Letter> letters = new TreeMap<>(IN_ORDER);
    for (ListGroup group : index.groups()) {
      letters.computeIfAbsent(initials.of(group.name().text()), Letter::of).groups().add(group);
    }
    return List.copyOf(letters.values());
  }

  private List<GroupLink> links(List<ListGroup> groups) {
    return groups.stream().map(this::link).toList();
  }

  private GroupLink link(ListGroup group) {
    return new GroupLink(
        SiteLink.of(GroupPages.name(group, site), Hrefs.to("../", group.path())),
        contexts.meetings(group.entries().size()));
  }

  private static String names(List<ListGroup> groups) {
    return groups.stream()
        .map(group -> group.slug() + group.name() + group.entries().size())
        .collect(Collectors.joining(" "));
  }

  private static List<MeetingSummary> listed(List<ListGroup> groups) {
    return groups.stream().flatMap(group -> group.entries().stream()).toList();
  }
}
