package readout.check.links;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.record.RelativeAddress;

/** Warns of links that name a place on a page which the page does not have. */
public final class PlaceWarnings {
  private PlaceWarnings() {}

  /**
   * A page that a link leads to.
   *
   * @param name what its readers call it
   * @param ids the places on it
   */
  public record Page(String name, Set<String> ids) {}

  /** Knows the pages that links lead to. */
  @FunctionalInterface
  public interface Pages {
    /**
     * The page that an address leads to; null when it leads to none whose places are known.
     *
     * @param address null for the page that has the link
     */
    Page at(RelativeAddress address);
  }

  /**
   * Adds the warnings for some links of a text.
   *
   * @param file the text
   * @param pages knows where the links lead
   * @param sink takes the warnings
   */
  public static void check(
      SourceFile file, List<WrittenLink> links, Pages pages, Diagnostics sink) {
    for (WrittenLink link : links) {
      Fragment fragment = Fragment.of(link.target());
      Optional<RelativeAddress> address = RelativeAddress.of(link.target());
      boolean inside = address.isPresent() || link.target().startsWith("#");
      if (inside && !fragment.id().isEmpty()) {
        Page page = pages.at(address.orElse(null));
        if (page != null && !fragment.isIn(page.ids())) {
          sink.add(fragment.missing(file, link.span(), page.name(), page.ids()));
        }
      }
    }
  }
}
