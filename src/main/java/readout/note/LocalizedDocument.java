package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * A document that belongs to the meeting.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param title its title
 * @param url its address
 * @param kind what it is
 * @param restriction who else may see it and under which rule, on notes that are not public
 * @param x your own data of the document, without {@code x-}
 */
public record LocalizedDocument(
    String id,
    String anchor,
    LocalizedText title,
    String url,
    LocalizedWord kind,
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
      case "kind" -> kind;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
