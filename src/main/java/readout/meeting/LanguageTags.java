package readout.meeting;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/** Judges language tags by their form (BCP 47, RFC 5646 section 2.1) and the ISO 639 codes. */
public final class LanguageTags {
  private static final Map<String, String> COMMON_SLIPS =
      Map.ofEntries(
          Map.entry("kz", "kk"),
          Map.entry("cz", "cs"),
          Map.entry("gr", "el"),
          Map.entry("jp", "ja"),
          Map.entry("ua", "uk"),
          Map.entry("cn", "zh"),
          Map.entry("dk", "da"),
          Map.entry("se", "sv"),
          Map.entry("ee", "et"),
          Map.entry("si", "sl"),
          Map.entry("rs", "sr"),
          Map.entry("al", "sq"),
          Map.entry("am", "hy"),
          Map.entry("ge", "ka"),
          Map.entry("english", "en"),
          Map.entry("french", "fr"),
          Map.entry("german", "de"),
          Map.entry("russian", "ru"),
          Map.entry("kazakh", "kk"),
          Map.entry("arabic", "ar"),
          Map.entry("spanish", "es"),
          Map.entry("chinese", "zh"));

  private LanguageTags() {}

  /** Whether a text is a language tag whose language is one of ISO 639, such as {@code zh-Hant}. */
  public static boolean isValid(String tag) {
    String[] subtags = tag.split("-", -1);
    if (!isLanguage(subtags[0])) {
      return false;
    }
    for (int i = 1; i < subtags.length; i++) {
      int length = subtags[i].length();
      if (length < 1 || length > 8 || !isAlphanumeric(subtags[i])) {
        return false;
      }
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The tag that was probably meant, or an empty text. */
  public static String suggestion(String wrong) {
    String lower = wrong.toLowerCase(Locale.ROOT).replace('_', '-');
    String meant = COMMON_SLIPS.getOrDefault(lower, lower);
    return !meant.equals(wrong) && isValid(meant) ? meant : "";
  }

  private static boolean isLanguage(String subtag) {
    String code = subtag.toLowerCase(Locale.ROOT);
    if (code.length() == 2) {
      return Arrays.asList(Locale.getISOLanguages()).contains(code);
    }
    return code.length() == 3 && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isAlphanumeric(String subtag) {
    return subtag.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }
}
