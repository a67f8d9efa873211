package readout.site.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.HousePage;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.Passage;
import readout.site.model.Passage.Kind;
import readout.site.model.SearchText;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryText;
import readout.site.model.Years;
import readout.site.page.RowContexts;

/**
 * Divides what a site has into parts that are indexed by themselves, so that a new record or a
 * changed one leaves the index of other years as it is.
 */
final class SearchParts {
  /** How many meetings a part has at the least when there are more. */
  private static final int ENOUGH = 3_000;

  private static final String HOUSE = "house";

  private final SiteRequest site;
  private final Archive archive;
  private final Contents contents;
  private final Map<String, ListGroup> people = new HashMap<>();
  private final Map<String, String> languages = new HashMap<>();
  private final PageCodes codes = new PageCodes();

  SearchParts(SiteRequest site, Archive archive, Contents contents) {
    this.site = site;
    this.archive = archive;
    this.contents = contents;
    archive.section("people").forEach(group -> people.put(group.key(), group));
  }

  /** All parts, the latest first. */
  List<SearchPart> all() {
    Map<String, String> code = new HashMap<>();
    archive.entries().stream()
        .map(MeetingSummary::path)
        .sorted(Comparator.naturalOrder())
        .forEach(path -> code.put(path, codes.of(path)));
    List<SearchPart> parts = new ArrayList<>();
    List<SearchPart.Page> pages = new ArrayList<>();
    List<MeetingSummary> entries = archive.entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      MeetingSummary entry = entries.get(i);
      pages.add(page(entry, code.get(entry.path())));
      boolean last = i == 0 || !sameYear(entry, entries.get(i - 1)) && pages.size() >= ENOUGH;
      if (last) {
        parts.add(0, new SearchPart(Integer.toString(parts.size()), List.copyOf(pages)));
        pages.clear();
      }
    }
    if (!site.house().pages().isEmpty()) {
      parts.add(new SearchPart(HOUSE, site.house().pages().stream().map(this::page).toList()));
    }
    return parts;
  }

  private static boolean sameYear(MeetingSummary one, MeetingSummary other) {
    LocalDate first = one.firstDay();
    LocalDate second = other.firstDay();
    return first == null || second == null ? first == second : first.getYear() == second.getYear();
  }

  private SearchPart.Page page(MeetingSummary entry, String code) {
    SummaryText title = entry.title();
    String lang = title.lang().isEmpty() ? entry.language() : title.lang();
    return new SearchPart.Page(
        code,
        entry.path(),
        title.isEmpty() ? entry.id() : title.text(),
        site.foreign(lang),
        entry.date(),
        RowContexts.mark(entry, site.language()),
        Years.of(entry).stream().map(SummaryText::text).findFirst().orElse(""),
        entry.kind().text(),
        entry.series().text(),
        name(entry.language()),
        () -> people(entry),
        entry.counts().blocks(),
        () -> contents.searched(entry),
        () -> words() + contents.digest(entry));
  }

  private List<SearchPart.Named> people(MeetingSummary entry) {
    Set<SearchPart.Named> named = new LinkedHashSet<>();
    for (Person person : entry.people()) {
      ListGroup group = people.get(archive.key(person));
      named.add(new SearchPart.Named(group.path(), group.name().text()));
    }
    return List.copyOf(named);
  }

  private String name(String tag) {
    return languages.computeIfAbsent(tag, site.language()::languageName);
  }

  private SearchPart.Page page(HousePage page) {
    SearchText text = text(page);
    return new SearchPart.Page(
        codes.of(page.path()),
        page.path(),
        page.title(),
        page.isIn(site.tag()) ? "" : page.language(),
        "",
        "",
        "",
        "",
        "",
        name(page.language()),
        List::of,
        text.blocks().size(),
        () -> text,
        () -> words() + page.path() + page.title() + page.language() + page.inputs().get());
  }

  /** What tells in which words the rest is given. */
  private String words() {
    return site.tag() + ' ' + site.language().tag() + '\n';
  }

  private static SearchText text(HousePage page) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(Kind.TITLE, "", page.title(), "", "", "", "", ""));
    if (!page.description().isEmpty()) {
      passages.add(new Passage(Kind.BEGINNING, "", page.description(), "", "", "", "", ""));
    }
    return SearchText.of(passages);
  }
}
