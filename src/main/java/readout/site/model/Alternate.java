package readout.site.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a page leads in one language.
 *
 * @param tag BCP 47 tag
 * @param name of the language, in itself
 * @param path seen from the root of the whole site
 * @param current whether this is the page itself
 * @param same whether the same page is there in that language; else the path is that of a page in
 *     another one, or of the language's home page
 */
public record Alternate(String tag, String name, String path, boolean current, boolean same) {
  /** The language of readers who speak none of the others. */
  private static final String DEFAULT = "x-default";

  /**
   * One path for each language that a page is there in, as {@code hreflang} wants them; none when
   * there is only one, or when the page itself is none of them: a second record in one language.
   */
  public static Map<String, String> paths(List<Alternate> all) {
    Map<String, String> paths = new LinkedHashMap<>();
    for (Alternate one : all) {
      if (one.same()) {
        paths.putIfAbsent(one.tag(), one.path());
        paths.putIfAbsent(DEFAULT, one.path());
      }
    }
    boolean itself =
        all.stream().filter(Alternate::current).allMatch(one -> paths.containsValue(one.path()));
    return paths.size() > 2 && itself ? paths : Map.of();
  }
}
