package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * A source.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page
 * @param title its title
 * @param url its address
 * @param publisher who published it
 * @param date when it was published
 * @param line publisher and date, ready-made
 * @param restriction who else may see it, on notes that are not public
 * @param x your own data of the item, without {@code x-}
 */
public record LocalizedSource(
    String id,
    String anchor,
    LocalizedText title,
    String url,
    LocalizedText publisher,
    LocalizedDate date,
    LocalizedPhrase line,
    LocalizedPhrase restriction,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "title" -> title;
      case "url" -> url;
      case "publisher" -> publisher;
      case "date" -> date;
      case "line" -> line;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
