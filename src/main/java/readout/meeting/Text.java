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

  /** Enough to tell texts apart: what Java makes of a record costs each start time. */
  @Override
  public int hashCode() {
    return variants.get(0).value().hashCode();
  }

  /** Text in the language of the record. */
  public static Text of(String value) {
    return new Text(List.of(new InLanguage(null, value)));
  }
}
