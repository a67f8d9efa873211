package readout.site.page;

import java.util.List;
import readout.note.view.Viewed;

/**
 * A body that meets again and again, on the home page.
 *
 * @param link its name and page
 * @param count how many meetings it has
 * @param latest the latest of them that has begun; none when all are still to come
 */
public record HomeBody(SiteLink link, String count, List<HomeNews> latest) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "count" -> count;
      case "latest" -> latest;
      default -> link.get(name);
    };
  }
}
