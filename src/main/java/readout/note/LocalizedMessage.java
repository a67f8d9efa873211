package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * A line to take.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param text the words
 * @param topic its topic
 * @param restriction who else may see it and under which rule, on notes that are not public
 * @param x your own data of the message, without {@code x-}
 */
public record LocalizedMessage(
    String id,
    String anchor,
    LocalizedText text,
    TopicReference topic,
    LocalizedPhrase restriction,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "text" -> text;
      case "topic" -> topic;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
