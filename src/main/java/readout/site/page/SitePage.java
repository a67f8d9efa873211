package readout.site.page;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.note.view.View;
import readout.note.view.Viewed;

/**
 * A page of the site itself. What it shows depends on the kind of page; a template may ask for the
 * names of all kinds, and gets nothing for those of others.
 *
 * @param language BCP 47 tag of the page
 * @param dir {@code ltr} or {@code rtl}
 * @param title the title
 * @param public_ the site is public
 * @param notice who the site is for; empty when it is public. Every page must show it
 * @param ownFeed the address of the feed of what the page lists, when it is not that of the site
 * @param labels headings and words in the language of the page
 * @param site what is around the content
 * @param content what this kind of page shows
 */
public record SitePage(
    String language,
    String dir,
    String title,
    boolean public_,
    String notice,
    String ownFeed,
    Map<String, String> labels,
    PageFrame site,
    PageContent content)
    implements Viewed {
  private static final Set<String> NAMES =
      View.of(SitePage.class).names().stream().map(View.Name::name).collect(Collectors.toSet());

  /** The same at another address: search engines are given its true one, or none. */
  SitePage at(String url) {
    return new SitePage(
        language, dir, title, public_, notice, ownFeed, labels, site.at(url), content);
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "language" -> language;
      case "dir" -> dir;
      case "title" -> title;
      case "public" -> public_;
      case "notice" -> notice;
      case "own_feed" -> ownFeed;
      case "labels" -> labels;
      case "site" -> site;
      default -> {
        Object shown = content.get(name);
        yield shown == UNKNOWN && NAMES.contains(name) ? null : shown;
      }
    };
  }
}
