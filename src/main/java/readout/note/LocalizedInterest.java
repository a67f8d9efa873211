package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * An interest that somebody declared.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param person who declared it
 * @param text what it is
 * @param topic the topic that it is in
 * @param withdrew they left the room for that topic
 * @param details topic and withdrawal, ready-made
 * @param restriction who else may see it and under which rule, on notes that are not public
 * @param x your own data of the declaration, without {@code x-}
 */
public record LocalizedInterest(
    String id,
    String anchor,
    LocalizedParty person,
    LocalizedText text,
    TopicReference topic,
    boolean withdrew,
    LocalizedPhrase details,
    LocalizedPhrase restriction,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "person" -> person;
      case "text" -> text;
      case "topic" -> topic;
      case "withdrew" -> withdrew;
      case "details" -> details;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
