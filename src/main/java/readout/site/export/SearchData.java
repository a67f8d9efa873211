package readout.site.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.json.Json;
import readout.language.Language;
import readout.site.model.Contents;
import readout.site.model.HousePage;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.SiteRequest;
import readout.site.model.Subjects;
import readout.site.model.SummaryText;
import readout.site.model.Table;
import readout.site.page.SiteFile;

/** What the page of the search looks through, as scripts, so that it works without a server. */
public final class SearchData {
  /** The script of the pages of the house, seen from the root of a language. */
  public static final String HOUSE = "search/house.js";

  /** How many meetings a script has. */
  static final int CHUNK = 2_000;

  private final SiteRequest site;

  SearchData(SiteRequest site) {
    this.site = site;
  }

  /**
   * @param inputs tells whether some meetings are what they were
   */
  List<SiteFile> files(
      List<MeetingSummary> entries,
      Contents contents,
      Function<List<MeetingSummary>, String> inputs) {
    List<SiteFile> files = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += CHUNK) {
      List<MeetingSummary> part = entries.subList(from, Math.min(entries.size(), from + CHUNK));
      String name = names.size() + ".js";
      files.add(
          SiteFile.bytes(
              "search/" + name, () -> inputs.apply(part), out -> meetings(part, contents, out)));
      names.add(name);
    }
    List<HousePage> pages = site.house().pages();
    if (!pages.isEmpty()) {
      files.add(SiteFile.text(HOUSE, () -> inputs(pages), () -> text(pages)));
      names.add(HOUSE.substring(HOUSE.indexOf('/') + 1));
    }
    String text = index(names);
    files.add(SiteFile.text("search/index.js", () -> text, () -> text));
    return files;
  }

  private static String inputs(List<HousePage> pages) {
    StringBuilder inputs = new StringBuilder();
    for (HousePage page : pages) {
      inputs.append(page.path()).append(page.title()).append(page.language());
      inputs.append(page.inputs().get()).append('\n');
    }
    return inputs.toString();
  }

  /** The pages of the house, each as a row of which the most is empty. */
  private String text(List<HousePage> pages) {
    List<Object> rows = new ArrayList<>();
    for (HousePage page : pages) {
      rows.add(
          List.of(
              Hrefs.to("", page.path()),
              page.title(),
              page.isIn(site.tag()) ? "" : page.language(),
              "",
              List.of(),
              List.of(),
              List.of(),
              "",
              "",
              page.description()));
    }
    return "readoutSearch.add(" + Json.scriptSafe(rows) + ");\n";
  }

  private static void meetings(List<MeetingSummary> part, Contents contents, OutputStream out)
      throws IOException {
    String between = "readoutSearch.add([";
    for (MeetingSummary entry : part) {
      out.write(between.getBytes(StandardCharsets.UTF_8));
      contents.rows(entry, Table.SEARCH, out);
      between = ",\n";
    }
    out.write("]);\n".getBytes(StandardCharsets.UTF_8));
  }

  /** What the search looks through of a meeting. */
  String row(MeetingSummary entry, String description) {
    return Json.scriptSafe(meeting(entry, description));
  }

  /** A meeting; {@code search.js} knows the order, the language is empty when it is the site's. */
  private List<Object> meeting(MeetingSummary entry, String description) {
    SummaryText title = entry.title().isEmpty() ? new SummaryText(entry.id(), "") : entry.title();
    String lang = title.lang().isEmpty() ? entry.language() : title.lang();
    return List.of(
        Hrefs.to("", entry.path()),
        title.text(),
        lang.equals(site.tag()) ? "" : lang,
        entry.date(),
        entry.people().stream().map(p -> p.name().text()).distinct().toList(),
        parties(entry),
        Subjects.of(entry),
        entry.kind().text(),
        entry.venue().line().text(),
        description);
  }

  /** Its organizations, then its delegations. */
  private static List<String> parties(MeetingSummary entry) {
    return Stream.concat(
            entry.people().stream().map(Person::organization), entry.delegations().stream())
        .map(SummaryText::text)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** The scripts and the words that the page needs; phrases go by their plural category. */
  private String index(List<String> names) {
    Language language = site.language();
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("language", language.tag());
    words.put("none", language.label("site.search-none"));
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("other", language.label("site.results"));
    for (String key : language.keys("site.results.")) {
      results.put(key.substring("site.results.".length()), language.label(key));
    }
    words.put("results", results);
    StringBuilder digits = new StringBuilder();
    for (int digit = 0; digit < 10; digit++) {
      digits.append(language.number(digit));
    }
    words.put("digits", digits.toString());
    return "readoutSearch.chunks("
        + Json.scriptSafe(names)
        + ", "
        + Json.scriptSafe(words)
        + ");\n";
  }
}
