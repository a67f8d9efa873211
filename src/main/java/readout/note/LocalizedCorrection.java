package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * A correction; every note must show it, as the part {@code corrections} does.
 *
 * @param number its number, counted from the oldest
 * @param date when it was made
 * @param text what was corrected
 * @param line the whole, ready-made
 * @param x your own data of the correction, without {@code x-}
 */
public record LocalizedCorrection(
    String number,
    LocalizedDate date,
    LocalizedText text,
    LocalizedPhrase line,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "number" -> number;
      case "date" -> date;
      case "text" -> text;
      case "line" -> line;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
