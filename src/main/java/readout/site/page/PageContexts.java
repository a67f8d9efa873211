package readout.site.page;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import readout.language.Direction;
import readout.language.Phrase;
import readout.site.model.Contents;
import readout.site.model.Feed;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.SearchScope;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;
import readout.site.model.SummaryText;
import readout.site.page.PageContent.SearchContent;

/** Makes the site's own pages of what they show, and what several kinds of page show. */
final class PageContexts {
  /** What is searched, by the labels of what has it on pages. */
  private static final Map<SearchScope, List<String>> SEARCHED =
      Map.of(
          SearchScope.FULL,
          List.of(
              "label.summary",
              "label.press-release",
              "label.said",
              "label.decisions",
              "label.next-steps",
              "label.participants",
              "label.topics",
              "label.documents"),
          SearchScope.NAMES,
          List.of("label.summary", "label.participants", "label.topics", "label.tags"));

  private final SiteRequest site;
  private final Frame frame;
  private final Contents contents;
  private final StepRows stepRows;

  PageContexts(SiteRequest site, Frame frame, Contents contents, StepRows stepRows) {
    this.stepRows = stepRows;
    this.site = site;
    this.frame = frame;
    this.contents = contents;
  }

  /** A page which leads to the feed of all meetings. */
  SitePage page(
      String path, String section, String title, String description, PageContent content) {
    return page(path, section, title, description, Feed.ALL, content);
  }

  /**
   * A page.
   *
   * @param path the page, seen from the site's root
   * @param section the entry of the menu it belongs to, or empty
   * @param description what search engines and previews show
   * @param feed the path of the feed of what it shows, without an ending
   * @param content what it shows
   */
  SitePage page(
      String path,
      String section,
      String title,
      String description,
      String feed,
      PageContent content) {
    PageFrame around = frame.of(path, section, title, description, feed);
    return new SitePage(
        site.tag(),
        Direction.of(site.tag()).key(),
        title,
        site.isPublic(),
        site.notice(),
        feed.equals(Feed.ALL) ? "" : around.feeds().feed(),
        site.language().labels(),
        around,
        content);
  }

  /** Links to files for machines, from a page at the site's root. */
  static List<Download> downloads(String... paths) {
    return Stream.of(paths)
        .map(path -> new Download(path.substring(path.lastIndexOf('/') + 1), Hrefs.to("", path)))
        .toList();
  }

  /** A word of the site's language. */
  String label(String key) {
    return site.language().label(key);
  }

  /** The beginning of what a meeting was about, or empty. */
  String description(MeetingSummary entry) {
    return contents.description(entry);
  }

  /** So many meetings, in words. */
  String meetings(int count) {
    return site.language().plural("site.meetings", count).text();
  }

  /** Whose sense something is, and that it is not their words; empty without an attribution. */
  String reported(String attribution) {
    return attribution.isEmpty()
        ? ""
        : site.language()
            .phrase("quote.reported", Map.of("attribution", Phrase.of(attribution)))
            .text();
  }

  /** The characters of a line of owners of a step; empty for nobody. */
  String names(List<SummaryText> owners) {
    return new OwnerLine(site).text(owners);
  }

  /** A number in the site's language. */
  String number(int number) {
    return site.language().number(number);
  }

  /** The rows of a list of meetings as HTML. */
  String meetings(List<MeetingSummary> entries, String root) {
    StringBuilder rows = new StringBuilder();
    entries.forEach(entry -> rows.append(CountedRow.whole(contents.row(entry))));
    return RowContexts.seenFrom(root, rows);
  }

  /**
   * The rows of a list of meetings on the page of some people who took part.
   *
   * @param quotes how many quotes of a meeting are theirs
   */
  String meetingsOf(
      List<MeetingSummary> entries, String root, ToIntFunction<MeetingSummary> quotes) {
    RowContexts contexts = new RowContexts(site);
    StringBuilder rows = new StringBuilder();
    for (MeetingSummary entry : entries) {
      String said = contexts.said(quotes.applyAsInt(entry));
      rows.append(CountedRow.with(said, contents.row(entry)));
    }
    return RowContexts.seenFrom(root, rows);
  }

  /**
   * The line and the links of a page of a long list.
   *
   * @param number of the page, from 0
   * @param count how many pages there are
   * @param newer the page before, or empty
   * @param older the page after, or empty
   * @return null when there is one page alone
   */
  Paging paging(int number, int count, String newer, String older) {
    if (count < 2) {
      return null;
    }
    Map<String, Phrase> places =
        Map.of("page", Phrase.of(number(number + 1)), "pages", Phrase.of(number(count)));
    return new Paging(site.language().phrase("site.page-of", places).text(), newer, older);
  }

  /** What the page of the search says of it. */
  SearchContent search() {
    List<Phrase> names =
        SEARCHED.get(site.search()).stream().map(label -> Phrase.of(label(label))).toList();
    Map<String, Phrase> what = Map.of("what", site.language().list(names));
    return new SearchContent(
        true, label("site.search-help"), site.language().phrase("site.search-scope", what).text());
  }

  /** A list of steps under a label; none when there are no steps. */
  List<StepTable> stepList(String label, List<StepChains.Link> steps, String root) {
    if (steps.isEmpty()) {
      return List.of();
    }
    StringBuilder rows = new StringBuilder();
    steps.forEach(of -> rows.append(stepRows.of(of)));
    return List.of(new StepTable(label, RowContexts.seenFrom(root, rows)));
  }
}
