package readout.site.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.meeting.LanguageTags;
import readout.site.model.HousePage;

/** The pages of the house in each language of a site. */
final class StaticPages {
  /** Of each path, its pages by the languages that their files are named with. */
  private final Map<String, Map<String, StaticPage>> byPath = new TreeMap<>();

  private final List<String> languages;

  /**
   * @param languages of the site; pages that do not say theirs are in the first
   */
  StaticPages(List<StaticPage> pages, List<String> languages) {
    this.languages = languages;
    for (StaticPage page : pages) {
      byPath.computeIfAbsent(page.path(), path -> new LinkedHashMap<>()).put(page.language(), page);
    }
  }

  /** The pages of a language, by their paths in order. */
  List<StaticPage> in(int language) {
    List<StaticPage> pages = new ArrayList<>();
    for (Map<String, StaticPage> named : byPath.values()) {
      StaticPage page = best(named, LanguageTags.canonical(languages.get(language)));
      if (page != null) {
        pages.add(page);
      }
    }
    return pages;
  }

  /**
   * The page for a tag, else for what is left of it (RFC 4647, section 3.4), else the plain one.
   */
  private static StaticPage best(Map<String, StaticPage> named, String tag) {
    for (String wanted = tag; ; wanted = wanted.substring(0, wanted.lastIndexOf('-'))) {
      StaticPage page = named.get(wanted);
      if (page != null) {
        return page;
      }
      if (wanted.indexOf('-') < 0) {
        return named.get("");
      }
    }
  }

  /** All of them. */
  List<StaticPage> all() {
    return byPath.values().stream().flatMap(named -> named.values().stream()).toList();
  }

  /**
   * The number of a language that shows a page; negative when none does.
   *
   * @param first the language that is asked first
   */
  int language(StaticPage page, int first) {
    if (in(first).contains(page)) {
      return first;
    }
    for (int i = 0; i < languages.size(); i++) {
      if (in(i).contains(page)) {
        return i;
      }
    }
    return -1;
  }

  /** The language that a page is in. */
  String language(StaticPage page) {
    return page.language().isEmpty() ? languages.get(0) : page.language();
  }

  /** The files of the pages that no language of the site shows. */
  TreeSet<String> unused() {
    TreeSet<String> unused = new TreeSet<>();
    all().forEach(page -> unused.add(page.file().name()));
    for (int i = 0; i < languages.size(); i++) {
      in(i).forEach(page -> unused.remove(page.file().name()));
    }
    return unused;
  }

  /** The pages of a language as the site takes them. */
  List<HousePage> of(int language, StaticLinks links) {
    return in(language).stream()
        .map(
            page ->
                new HousePage(
                    page.path(),
                    page.title(),
                    page.page().description(),
                    language(page),
                    () -> page.file().digest() + links.inputs(page, language),
                    () -> page.page().html(address -> links.href(page, language, address))))
        .toList();
  }
}
