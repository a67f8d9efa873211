package readout.site.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Lexicon;
import readout.meeting.LanguageTags;

/** Tells in which languages a page is there, and where. */
public final class PageLanguages {
  private static final String NOT_FOUND = "404.html";

  private final List<In> languages;
  private final Lexicon lexicon;
  private final List<Counterparts> pages = new ArrayList<>();

  /**
   * A site in one of its languages.
   *
   * @param site what its pages share
   * @param meetings all its records
   * @param archive what its lists are made of
   */
  public record In(SiteRequest site, SiteMeetings meetings, Archive archive) {}

  /**
   * @param languages the site in each of its languages, the first one at its root
   * @param lexicon knows how languages are called
   */
  public PageLanguages(List<In> languages, Lexicon lexicon) {
    this.languages = languages;
    this.lexicon = lexicon;
  }

  /** Whether the site has one language only. */
  public boolean isOne() {
    return languages.size() == 1;
  }

  /**
   * Makes the lists and other pages of all languages known, before anything is asked about them.
   *
   * @param paths of the pages in each language, seen from its own root
   */
  public void know(List<Set<String>> paths) {
    for (int i = 0; i < languages.size(); i++) {
      pages.add(new Counterparts(languages.get(i), paths.get(i)));
    }
  }

  /**
   * The page of a record in all languages: those of the site, then those that only other records of
   * its meeting have. None when it is there in one only.
   *
   * @param number of the language that the page is in
   */
  public List<Alternate> of(int number, MeetingSummary entry) {
    List<Variant> variants = languages.get(0).meetings().variants(entry);
    if (isOne() && variants.isEmpty()) {
      return List.of();
    }
    List<Alternate> all = new ArrayList<>();
    Set<String> linked = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < languages.size(); i++) {
      In in = languages.get(i);
      MeetingSummary standing = in.meetings().standing(entry);
      String tag = isOne() ? language(standing, variants) : in.site().wanted();
      boolean current = i == number && standing.id().equals(entry.id());
      all.add(new Alternate(tag, name(tag), path(in, standing.path()), current, true));
      linked.add(standing.id());
      named.add(tag);
    }
    for (Variant variant : variants) {
      if (linked.add(variant.id())) {
        String tag = LanguageTags.canonical(variant.language());
        String name = named.add(tag) ? name(tag) : name(tag) + " (" + variant.id() + ")";
        boolean current = number == 0 && variant.id().equals(entry.id());
        all.add(new Alternate(tag, name, MeetingSummary.path(variant.id()), current, true));
      }
    }
    return all;
  }

  private static String language(MeetingSummary entry, List<Variant> variants) {
    return variants.stream()
        .filter(variant -> variant.id().equals(entry.id()))
        .map(variant -> LanguageTags.canonical(variant.language()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Where the page of a record should be looked for, seen from the root of the whole site: a record
   * that represents its meeting in another language only is at home there.
   *
   * @param number of the language that the page is in
   */
  public String home(int number, MeetingSummary entry) {
    In here = languages.get(number);
    if (!here.meetings().isStanding(entry)) {
      for (In in : languages) {
        if (in.meetings().isStanding(entry)) {
          return path(in, entry.path());
        }
      }
    }
    return path(here, entry.path());
  }

  /**
   * A list or another page of the site in all its languages; where it is not there, the language's
   * home page. None for a page that is no more than a redirect, or when there is one language.
   *
   * @param number of the language that the page is in
   * @param path seen from the root of this language
   */
  public List<Alternate> of(int number, String path) {
    if (isOne() || !pages.get(number).has(path)) {
      return List.of();
    }
    return IntStream.range(0, languages.size()).mapToObj(i -> of(number, path, i)).toList();
  }

  private Alternate of(int number, String path, int other) {
    In in = languages.get(other);
    String tag = in.site().wanted();
    boolean current = other == number;
    String there = current ? path : pages.get(number).in(pages.get(other), path);
    boolean found = !there.isEmpty() && !path.equals(NOT_FOUND);
    boolean same = found && !in.site().house().isFallback(there, tag);
    return new Alternate(
        tag, name(tag), path(in, found || current ? there : "index.html"), current, same);
  }

  private static String path(In in, String path) {
    return in.site().prefix() + path;
  }

  /** The name of a language in itself, where the program knows it, else in English. */
  private String name(String tag) {
    return lexicon.of(tag).languageName(tag);
  }
}
