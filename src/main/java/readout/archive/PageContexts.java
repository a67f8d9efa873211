package readout.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.language.Direction;
import readout.language.Phrase;
import readout.note.Isolated;

/** The contexts of the site's own pages, and what several kinds of page have in common. */
final class PageContexts {
  private final SiteRequest site;
  private final Frame frame;
  private final Contents contents;

  PageContexts(SiteRequest site, Frame frame, Contents contents) {
    this.site = site;
    this.frame = frame;
    this.contents = contents;
  }

  /** A page with nothing on it. */
  Map<String, Object> page(String path, String section, String title, String description) {
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

  /** A word of the site's language. */
  String label(String key) {
    return site.language().label(key);
  }

  /** So many meetings, in words. */
  String meetings(int count) {
    return site.language().plural("site.meetings", count).text();
  }

  /** A number in the site's language. */
  String number(int number) {
    return site.language().number(number);
  }

  /** The rows of a list of meetings. */
  List<Object> meetings(List<Entry> entries, String root) {
    List<Object> meetings = new ArrayList<>();
    for (Entry entry : entries) {
      Map<String, Object> map = Frame.words(entry.title());
      map.put("href", Hrefs.to(root, entry.path()));
      map.put("date", entry.date());
      map.put("datetime", entry.datetime());
      map.put("description", contents.description(entry));
      map.put("status", entry.status());
      map.put("kind", Frame.words(entry.kind()));
      map.put("place", Frame.words(entry.place()));
      meetings.add(map);
    }
    return meetings;
  }

  /**
   * The line and the links of a page of a long list.
   *
   * @param number of the page, from 0
   * @param count how many pages there are
   * @param newer the page before, or empty
   * @param older the page after, or empty
   */
  Object paging(int number, int count, String newer, String older) {
    if (count < 2) {
      return "";
    }
    Map<String, Phrase> places =
        Map.of("page", Phrase.of(number(number + 1)), "pages", Phrase.of(number(count)));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("line", site.language().phrase("site.page-of", places).text());
    map.put("newer", newer);
    map.put("older", older);
    return map;
  }

  /** A list of steps under a label; none when there are no steps. */
  List<Object> stepList(String label, List<Steps.Of> steps, String root) {
    if (steps.isEmpty()) {
      return List.of();
    }
    List<Object> rows = new ArrayList<>();
    for (Steps.Of of : steps) {
      Content.Step step = contents.content(of.entry()).steps().get(of.rank());
      Map<String, Object> map = Frame.words(step.action());
      String anchor = step.anchor();
      map.put(
          "href",
          Hrefs.to(root, of.entry().path())
              + (anchor.isEmpty() ? "" : "#" + Hrefs.encoded(anchor)));
      map.put("date", of.entry().date());
      map.put("owners", owners(of));
      map.put("due", step.due());
      map.put("status", Frame.words(step.statusWords()));
      map.put("overdue", of.task().overdue());
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
        of.task().owners().stream().map(owner -> Phrase.of(isolated(owner))).toList();
    return owners.isEmpty() ? "" : site.language().list(owners).text();
  }

  /** A name that runs the other way keeps the words beside it in place. */
  private String isolated(Words words) {
    boolean turns =
        !words.lang().isEmpty() && Direction.of(words.lang()) != Direction.of(site.tag());
    return turns ? Isolated.of(words.text()) : words.text();
  }
}
