package readout.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.json.Json;
import readout.language.Language;

/** What the page of the search looks through, as scripts, so that it works without a server. */
final class SearchData {
  /** How many meetings a script has. */
  static final int CHUNK = 2_000;

  private final SiteRequest site;
  private final Archive archive;

  SearchData(SiteRequest site, Archive archive) {
    this.site = site;
    this.archive = archive;
  }

  /**
   * @param inputs tells whether some meetings are what they were
   */
  List<SiteFile> files(Function<List<Entry>, String> inputs) {
    List<SiteFile> files = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Entry> entries = archive.entries();
    for (int from = 0; from < entries.size(); from += CHUNK) {
      List<Entry> part = entries.subList(from, Math.min(entries.size(), from + CHUNK));
      String name = names.size() + ".js";
      files.add(SiteFile.text("search/" + name, inputs.apply(part), () -> meetings(part)));
      names.add(name);
    }
    String text = index(names);
    files.add(SiteFile.text("search/index.js", text, () -> text));
    return files;
  }

  private String meetings(List<Entry> part) {
    List<Object> rows = new ArrayList<>();
    part.forEach(entry -> rows.add(meeting(entry)));
    return "readoutSearch.add(" + Json.scriptSafe(rows) + ");\n";
  }

  /** A meeting; {@code search.js} knows the order, the language is empty when it is the site's. */
  private List<Object> meeting(Entry entry) {
    Words title = entry.title().isEmpty() ? new Words(entry.id(), "") : entry.title();
    String lang = title.lang().isEmpty() ? entry.language() : title.lang();
    return List.of(
        Hrefs.to("", entry.path()),
        title.text(),
        lang.equals(site.tag()) ? "" : lang,
        entry.date(),
        entry.people().stream().map(p -> p.name().text()).distinct().toList(),
        Subjects.of(entry),
        entry.kind().text(),
        entry.place().text(),
        entry.description());
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
