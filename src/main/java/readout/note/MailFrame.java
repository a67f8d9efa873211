package readout.note;

import readout.note.view.Viewed;

/**
 * What is around a note in a message.
 *
 * @param language BCP 47 tag of the note
 * @param dir {@code ltr} or {@code rtl}
 * @param start where a line begins: {@code left} or {@code right}
 * @param title the subject of the message
 * @param body the note as HTML
 * @param house what the style of a house gives it; empty without a style file
 */
public record MailFrame(
    String language, String dir, String start, String title, String body, LocalizedHouse house)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "language" -> language;
      case "dir" -> dir;
      case "start" -> start;
      case "title" -> title;
      case "body" -> body;
      case "house" -> house;
      default -> UNKNOWN;
    };
  }
}
