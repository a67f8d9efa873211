package readout.document.word;

import java.util.Locale;
import java.util.Set;

/** Which of Word's three kinds of script a language is written in. */
enum WordScript {
  /** Latin, Greek, Cyrillic and the like. */
  SIMPLE("w:val"),
  /** Chinese, Japanese, Korean. */
  EAST_ASIAN("w:eastAsia"),
  /** Arabic, Hebrew, and scripts of South Asia whose letters change with their neighbours. */
  COMPLEX("w:bidi");

  private static final Set<String> EAST =
      Set.of("zh", "ja", "ko", "yue", "wuu", "hak", "nan", "ii");
  private static final Set<String> CONNECTED =
      Set.of(
          "ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "arc", "syr", "hi",
          "mr", "ne", "sa", "bn", "as", "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "th", "lo",
          "my", "km", "bo", "dz");
  private static final Set<String> UPRIGHT = Set.of("ar", "fa", "he", "iw", "ur", "ko", "hi");

  private final String attribute;

  WordScript(String attribute) {
    this.attribute = attribute;
  }

  /** The attribute of {@code w:lang} for such languages. */
  String attribute() {
    return attribute;
  }

  /** That of a language by its tag. */
  static WordScript of(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-");
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
        return switch (parts[i]) {
          case "arab", "hebr", "deva", "syrc", "thaa", "beng", "taml", "thai" -> COMPLEX;
          case "hans", "hant", "jpan", "kore", "hani" -> EAST_ASIAN;
          default -> SIMPLE;
        };
      }
    }
    return EAST.contains(parts[0]) ? EAST_ASIAN : CONNECTED.contains(parts[0]) ? COMPLEX : SIMPLE;
  }

  /** Whether emphasis is bold, as the script has no italics. */
  static boolean emphasizesInBold(String tag) {
    return UPRIGHT.contains(primary(tag));
  }

  /** Whether emphasis is a dot at each character. */
  static boolean emphasizesWithDots(String tag) {
    String primary = primary(tag);
    return primary.equals("zh") || primary.equals("ja") || primary.equals("yue");
  }

  private static String primary(String tag) {
    return tag.toLowerCase(Locale.ROOT).split("-")[0];
  }
}
