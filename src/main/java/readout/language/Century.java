package readout.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a century in the forms that languages write it in. */
final class Century {
  /** The key of the ordinals from the first to the hundredth. */
  static final String ORDINALS = "date.ordinals";

  /** How many ordinals there are: the years of EDTF with two unknown digits end in 9999. */
  static final int COUNT = 100;

  private static final Pattern FORM = Pattern.compile("\\{(century\\.([^}]*))}");
  private static final Set<String> FORMS = Set.of("roman", "ordinal", "years");

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private final int number;
  private final Language language;

  /**
   * @param firstYear the first year of the hundred: 1900 for the 20th century
   */
  Century(int firstYear, Language language) {
    this.number = firstYear / 100 + 1;
    this.language = language;
  }

  /** The first place of words that asks for a form of a century that there is not; else empty. */
  static String unknownForm(String words) {
    Matcher form = FORM.matcher(words);
    while (form.find()) {
      if (!FORMS.contains(form.group(2))) {
        return form.group(1);
      }
    }
    return "";
  }

  /**
   * What goes into a place of a pattern: {@code {century}} takes 20, {@code {century.roman}} XX,
   * {@code {century.years}} 1900, and {@code {century.ordinal}} a word of the language's list. Null
   * for any other place.
   */
  String fill(String place) {
    return switch (place) {
      case "century" -> language.number(number);
      case "century.roman" -> roman();
      case "century.years" -> language.digits(Integer.toString((number - 1) * 100));
      case "century.ordinal" -> ordinal();
      default -> null;
    };
  }

  private String ordinal() {
    return language.has(ORDINALS)
        ? language.label(ORDINALS).split("[|]")[number - 1]
        : language.number(number);
  }

  private String roman() {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
