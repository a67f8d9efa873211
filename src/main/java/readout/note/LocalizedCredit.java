package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * Who took part in making the note or its pictures.
 *
 * @param role what they did
 * @param name the name
 * @param line both, ready-made
 * @param x your own data of the credit, without {@code x-}
 */
public record LocalizedCredit(
    LocalizedWord role, LocalizedText name, LocalizedPhrase line, Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "role" -> role;
      case "name" -> this.name;
      case "line" -> line;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
