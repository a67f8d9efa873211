package readout.check.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.diagnostic.Suggestion;

/**
 * The place on a page that an address names.
 *
 * @param id percent-decoded; empty for the page itself
 */
public record Fragment(String id) {
  /** Browsers take it for the beginning of any page (HTML, section 7.4.6.4). */
  private static final String TOP = "top";

  /** Before instructions to the browser, such as words that it is to highlight. */
  private static final String DIRECTIVE = ":~:";

  /** That of an address; never null. */
  public static Fragment of(String address) {
    int mark = address.indexOf('#');
    String id = mark < 0 ? "" : decoded(address.substring(mark + 1));
    int directive = id.indexOf(DIRECTIVE);
    return new Fragment(directive < 0 ? id : id.substring(0, directive));
  }

  /** What is no escape is what it is. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Whether a page with some ids has the place. */
  public boolean isIn(Set<String> ids) {
    return id.isEmpty() || id.equalsIgnoreCase(TOP) || ids.contains(id);
  }

  /**
   * The warning that a page does not have the place.
   *
   * @param page what its readers call it
   * @param ids that the page has
   */
  public Diagnostic missing(SourceFile file, Span span, String page, Set<String> ids) {
    return Diagnostic.warning(
            Code.MISSING_ANCHOR, file, span, "\"" + page + "\" has no place \"#" + id + "\"")
        .label("leads to the top of the page")
        .help(
            Suggestion.nearest(id, ids)
                .or(() -> ofItem(ids))
                .map(near -> "did you mean \"#" + near + "\"?")
                .orElse("name a place of the page, or leave out \"#" + id + "\""));
  }

  /** The place of the only item with the id: the kind of an item is before its id. */
  private Optional<String> ofItem(Set<String> ids) {
    List<String> items = ids.stream().filter(place -> place.endsWith("-" + id)).toList();
    return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
  }
}
