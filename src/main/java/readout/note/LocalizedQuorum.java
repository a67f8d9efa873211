package readout.note;

import readout.note.view.Viewed;

/**
 * How many members must be present.
 *
 * @param required the number, or the rule in words
 * @param present how many were present
 * @param line both, ready-made
 */
public record LocalizedQuorum(LocalizedText required, String present, LocalizedPhrase line)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "required" -> required;
      case "present" -> present;
      case "line" -> line;
      default -> UNKNOWN;
    };
  }
}
