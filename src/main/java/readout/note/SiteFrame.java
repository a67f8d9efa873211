package readout.note;

import readout.note.view.Viewed;

/**
 * What is around the page of a meeting on the site of an archive.
 *
 * @param root the path to the site's root: {@code ../}
 * @param title the site's title
 * @param home where the home page is
 * @param url the page's own address, with {@code --base-url}
 * @param address the page's own address: in full with {@code --base-url}, otherwise the name of its
 *     file
 * @param citation what comes before the address where a place on the page is cited: title and date
 * @param head for {@code <head>}: style, feeds, previews; HTML, so print it with three braces
 * @param header the site's title and menu; HTML
 * @param neighbours meetings before and after, and what became of the steps; HTML
 * @param footer the links at the end; HTML
 */
public record SiteFrame(
    String root,
    String title,
    String home,
    String url,
    String address,
    String citation,
    String head,
    String header,
    String neighbours,
    String footer)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "root" -> root;
      case "title" -> title;
      case "home" -> home;
      case "url" -> url;
      case "address" -> address;
      case "citation" -> citation;
      case "head" -> head;
      case "header" -> header;
      case "neighbours" -> neighbours;
      case "footer" -> footer;
      default -> UNKNOWN;
    };
  }
}
