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

  /**
   * The words that belong into another text: those in its language, else those in the record's,
   * else the first.
   *
   * @param language BCP 47 tag of the other text
   * @param ofRecord BCP 47 tag of words that name no language
   */
  public InLanguage closest(String language, String ofRecord) {
    for (String wanted : new String[] {language, ofRecord}) {
      for (InLanguage words : variants) {
        String tag = words.language() == null ? ofRecord : words.language();
        if (LanguageTags.isSameLanguage(tag, wanted)) {
          return words;
        }
      }
    }
    return variants.get(0);
  }
}
