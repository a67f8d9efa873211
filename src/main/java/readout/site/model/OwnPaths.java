package readout.site.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the paths that a site makes or may come to make: whatever records are added, no file of the
 * house is ever in the way of one.
 */
public final class OwnPaths {
  static final String ICON = "favicon.svg";

  /** The files of a site that a house may have of its own. */
  private static final Set<String> REPLACEABLE = Set.of("robots.txt", ICON);

  private static final Pattern AT_ROOT =
      Pattern.compile(
          "style\\.css|search\\.js|list\\.js|sitemap(-\\d+)?\\.xml|\\.readout-.+|robots\\.txt"
              + "|favicon\\.svg|logo\\.(svg|png|jpe?g)");

  /** Files that each language has. */
  private static final Pattern IN_LANGUAGE =
      Pattern.compile(
          "(index|steps|figures|search|404)\\.html|feed(-.+)?\\.(atom|json)|(meetings|steps)\\.ics"
              + "|opensearch\\.xml");

  private static final Pattern FOLDERS =
      Pattern.compile(
          Stream.concat(Archive.SECTIONS.stream(), Stream.of("meetings", "steps", "data", "search"))
              .collect(Collectors.joining("|")));

  private OwnPaths() {}

  /**
   * The file or folder of the site that a file of the house would replace or be put into; empty
   * when there is none. Case counts for nothing, as on some file systems.
   *
   * @param path seen from the root of the whole site
   * @param prefixes of the site's languages, each empty or ending with a slash
   */
  public static Optional<String> at(String path, List<String> prefixes) {
    if (REPLACEABLE.contains(path)) {
      return Optional.empty();
    }
    String small = path.toLowerCase(Locale.ROOT);
    if (AT_ROOT.matcher(small).matches()) {
      return Optional.of(small);
    }
    for (String prefix : prefixes) {
      String start = prefix.toLowerCase(Locale.ROOT);
      if (small.startsWith(start)) {
        String rest = small.substring(start.length());
        int slash = rest.indexOf('/');
        Matcher folder = FOLDERS.matcher(slash < 0 ? rest : rest.substring(0, slash));
        if (folder.matches()) {
          return Optional.of(prefix + folder.group() + "/");
        }
        if (IN_LANGUAGE.matcher(rest).matches()) {
          return Optional.of(prefix + rest);
        }
      }
    }
    return Optional.empty();
  }
}
