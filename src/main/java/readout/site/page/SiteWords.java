package readout.site.page;

import readout.language.Language;
import readout.note.view.Viewed;

/**
 * Words that a site prints besides the labels of notes.
 *
 * @param home the link to the home page
 * @param skip the link to the content of the page
 * @param menu the name of the folded menu
 * @param pages the name of the links to other pages
 * @param newer the link to the page before
 * @param older the link to the page after
 * @param feed the link to the feed
 * @param calendar the link to the calendar
 * @param data the link to the data
 * @param search the link to the search
 * @param searchHint the label of the field for words to search for
 * @param searchNeedsScript what the page of the search says in a browser without scripts
 * @param upcoming the heading of the meetings still to come
 * @param laterSteps the heading of the steps that continue those of a meeting
 * @param earlierSteps the heading of the steps that those of a meeting continue
 * @param value the heading of the values of a figure
 * @param meeting the heading of the meetings that give them
 * @param languages the name of the links to the page in other languages
 */
public record SiteWords(
    String home,
    String skip,
    String menu,
    String pages,
    String newer,
    String older,
    String feed,
    String calendar,
    String data,
    String search,
    String searchHint,
    String searchNeedsScript,
    String upcoming,
    String laterSteps,
    String earlierSteps,
    String value,
    String meeting,
    String languages)
    implements Viewed {
  static SiteWords of(Language language) {
    return new SiteWords(
        language.label("site.home"),
        language.label("site.skip"),
        language.label("site.menu"),
        language.label("site.pages"),
        language.label("site.newer"),
        language.label("site.older"),
        language.label("site.feed"),
        language.label("site.calendar"),
        language.label("site.data"),
        language.label("site.search"),
        language.label("site.search-hint"),
        language.label("site.search-needs-script"),
        language.label("site.upcoming"),
        language.label("site.later-steps"),
        language.label("site.earlier-steps"),
        language.label("site.value"),
        language.label("site.meeting"),
        language.label("label.languages"));
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "home" -> home;
      case "skip" -> skip;
      case "menu" -> menu;
      case "pages" -> pages;
      case "newer" -> newer;
      case "older" -> older;
      case "feed" -> feed;
      case "calendar" -> calendar;
      case "data" -> data;
      case "search" -> search;
      case "search_hint" -> searchHint;
      case "search_needs_script" -> searchNeedsScript;
      case "upcoming" -> upcoming;
      case "later_steps" -> laterSteps;
      case "earlier_steps" -> earlierSteps;
      case "value" -> value;
      case "meeting" -> meeting;
      case "languages" -> languages;
      default -> UNKNOWN;
    };
  }
}
