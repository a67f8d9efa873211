package readout.document.word;

import java.util.Locale;

/**
 * The fonts of the plain look for scripts that Cambria and Calibri do not have: faces that come
 * with Word; other programs put faces of the same kind in their place.
 *
 * @param serifEast of running text in East Asian scripts
 * @param sansEast of labels, tables and remarks in the same
 * @param serifComplex of running text in Arabic, Hebrew, and scripts of South Asia
 * @param sansComplex of labels, tables and remarks in the same
 */
record WordFonts(String serifEast, String sansEast, String serifComplex, String sansComplex) {
  /** Those for a language. */
  static WordFonts of(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    String primary = tag.split("-")[0];
    String serifEast = "SimSun";
    String sansEast = "Microsoft YaHei";
    String serifComplex = "Times New Roman";
    String sansComplex = "Arial";
    switch (primary) {
      case "zh", "yue" -> {
        if (tag.matches(".*-(hant|tw|hk|mo)\\b.*")) {
          serifEast = "PMingLiU";
          sansEast = "Microsoft JhengHei";
        }
      }
      case "ja" -> {
        serifEast = "Yu Mincho";
        sansEast = "Yu Gothic";
      }
      case "ko" -> {
        serifEast = "Batang";
        sansEast = "Malgun Gothic";
      }
      case "hi", "mr", "ne", "sa", "bn", "as", "pa", "gu", "or", "ta", "te", "kn", "ml", "si" -> {
        serifComplex = "Nirmala UI";
        sansComplex = "Nirmala UI";
      }
      case "th", "lo", "km", "my" -> {
        serifComplex = "Leelawadee UI";
        sansComplex = "Leelawadee UI";
      }
      default -> {}
    }
    return new WordFonts(serifEast, sansEast, serifComplex, sansComplex);
  }

  /** A style sheet with them in their places. */
  String in(String stylesheet) {
    return stylesheet
        .replace("@SERIF-EAST@", serifEast)
        .replace("@SANS-EAST@", sansEast)
        .replace("@SERIF-COMPLEX@", serifComplex)
        .replace("@SANS-COMPLEX@", sansComplex);
  }
}
