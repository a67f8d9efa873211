package readout.note;

import readout.note.view.Viewed;

/**
 * The hours of a meeting, in local time.
 *
 * @param text in words
 * @param start {@code 10:00}
 * @param end {@code 11:30}, or empty
 */
public record LocalizedTime(String text, String start, String end) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "start" -> start;
      case "end" -> end;
      default -> UNKNOWN;
    };
  }
}
