package readout.note;

import readout.note.view.Viewed;

/**
 * The topic of an item.
 *
 * @param id the topic's id in the record
 * @param anchor the id of its place on the page
 * @param title its title
 */
public record TopicReference(String id, String anchor, LocalizedText title) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "title" -> title;
      default -> UNKNOWN;
    };
  }
}
