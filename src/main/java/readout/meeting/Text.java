package readout.meeting;

import java.util.List;

/**
 * Literal text: every character means itself, in every output.
 *
 * @param variants the same in each language it is written in; at least one
 * @param partNumber its number, see {@link RecordPart}
 */
public record Text(List<InLanguage> variants, int partNumber) implements Passage {
  /** Copies the list. */
  public Text {
    variants = List.copyOf(variants);
  }

  /** Texts are equal that say the same, wherever they are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Text o && variants.equals(o.variants);
  }

  @Override
  public int hashCode() {
    return variants.get(0).hashCode();
  }

  /** Text in the language of the record. */
  public static Text of(String value, int partNumber) {
    return new Text(List.of(new InLanguage(null, value, partNumber)), partNumber);
  }

  /** Text in the language of the record that has no place there. */
  public static Text of(String value) {
    return of(value, UNPLACED);
  }
}
