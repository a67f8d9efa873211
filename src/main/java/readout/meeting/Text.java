package readout.meeting;

import java.util.List;

/**
 * Literal text: every character means itself, in every output.
 *
 * @param variants the same in each language it is written in; at least one
 */
public record Text(List<InLanguage> variants) implements Passage {
  /** Copies the list. */
  public Text {
    variants = List.copyOf(variants);
  }

  /** Text in the language of the record. */
  public static Text of(String value) {
    return new Text(List.of(new InLanguage(null, value)));
  }
}
