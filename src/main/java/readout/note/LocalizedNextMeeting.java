package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * A meeting to come.
 *
 * @param title its title
 * @param date when it is
 * @param place where it is
 * @param kind the kind of meeting
 * @param line the whole, ready-made
 * @param x your own data of the meeting to come, without {@code x-}
 */
public record LocalizedNextMeeting(
    LocalizedText title,
    LocalizedDate date,
    LocalizedPlace place,
    LocalizedWord kind,
    LocalizedPhrase line,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "title" -> title;
      case "date" -> date;
      case "place" -> place;
      case "kind" -> kind;
      case "line" -> line;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
