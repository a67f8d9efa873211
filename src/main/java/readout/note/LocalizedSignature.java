package readout.note;

import readout.note.view.Viewed;

/**
 * Who signs the minutes.
 *
 * @param person who signs
 * @param date when they signed; empty while there is a line to sign on
 */
public record LocalizedSignature(LocalizedParty person, LocalizedDate date) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "person" -> person;
      case "date" -> date;
      default -> UNKNOWN;
    };
  }
}
