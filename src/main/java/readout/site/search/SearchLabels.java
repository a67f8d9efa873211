package readout.site.search;

import java.util.LinkedHashMap;
import java.util.Map;
import readout.language.Language;

/** The words that the page of the search shows. */
final class SearchLabels {
  private SearchLabels() {}

  /** Each by the name that {@code search.js} has for it. */
  static Map<String, Object> of(Language language) {
    Map<String, Object> texts = new LinkedHashMap<>();
    texts.put("none", language.label("site.search-none"));
    texts.put("some", language.label("site.search-some"));
    texts.put("similar", language.label("site.search-similar"));
    texts.put("progress", language.label("site.search-progress"));
    texts.put("more", language.label("site.show-more"));
    texts.put("all", language.label("site.all"));
    texts.put("best", language.label("site.best-first"));
    texts.put("latest", language.label("site.latest-first"));
    texts.put("filter", language.label("site.filter"));
    texts.put("order", language.label("site.order"));
    texts.put("years", language.label("site.years"));
    texts.put("kinds", language.label("site.kinds"));
    texts.put("series", language.label("site.series"));
    texts.put("people", language.label("site.people"));
    texts.put("languages", language.label("label.languages"));
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("other", language.label("site.results"));
    for (String key : language.keys("site.results.")) {
      results.put(key.substring("site.results.".length()), language.label(key));
    }
    texts.put("results", results);
    return texts;
  }
}
