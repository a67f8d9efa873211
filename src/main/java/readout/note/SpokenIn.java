package readout.note;

import readout.note.view.Inlined;

/**
 * How the words of a quote were spoken.
 *
 * @param translated the words are a translation
 * @param translation from which language, and whose
 * @param original BCP 47 tag of the language it was spoken in
 * @param originalText with {@code --originals}: the words as spoken, when others are shown and the
 *     record has these
 * @param originalQuotation the quotation marks of its language
 * @param originalLine the line above them: "Original (French)"
 */
public record SpokenIn(
    boolean translated,
    LocalizedPhrase translation,
    String original,
    LocalizedText originalText,
    Quotation originalQuotation,
    LocalizedPhrase originalLine)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "translated" -> translated;
      case "translation" -> translation;
      case "original" -> original;
      case "original_text" -> originalText;
      case "original_quotation" -> originalQuotation;
      case "original_line" -> originalLine;
      default -> UNKNOWN;
    };
  }
}
