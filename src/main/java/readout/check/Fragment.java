package readout.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

  /** That of an address; never null. */
  public static Fragment of(String address) {
    int mark = address.indexOf('#');
    return new Fragment(mark < 0 ? "" : decoded(address.substring(mark + 1)));
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
                .map(near -> "did you mean \"#" + near + "\"?")
                .orElse("name a place of the page, or leave out \"#" + id + "\""));
  }
}
