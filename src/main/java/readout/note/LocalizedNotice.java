package readout.note;

import readout.note.view.Viewed;

/**
 * What every note must show at its very top; the part {@code notices} prints it.
 *
 * @param kind {@code withdrawn}, {@code cancelled}, {@code embargo}, {@code internal}, {@code
 *     press}, {@code rule}, {@code draft} or {@code transcript-…}
 * @param text the words
 */
public record LocalizedNotice(String kind, LocalizedPhrase text) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "kind" -> kind;
      case "text" -> text;
      default -> UNKNOWN;
    };
  }
}
