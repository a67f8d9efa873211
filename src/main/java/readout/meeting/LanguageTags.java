package readout.meeting;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
          Map.entry("rs", "sr"),
          Map.entry("al", "sq"),
          Map.entry("ge", "ka"),
          Map.entry("english", "en"),
          Map.entry("french", "fr"),
          Map.entry("german", "de"),
          Map.entry("russian", "ru"),
          Map.entry("kazakh", "kk"),
          Map.entry("arabic", "ar"),
          Map.entry("spanish", "es"),
          Map.entry("chinese", "zh"),
          Map.entry("portuguese", "pt"),
          Map.entry("italian", "it"),
          Map.entry("polish", "pl"),
          Map.entry("turkish", "tr"),
          Map.entry("ukrainian", "uk"),
          Map.entry("japanese", "ja"),
          Map.entry("dutch", "nl"),
          Map.entry("greek", "el"),
          Map.entry("czech", "cs"),
          Map.entry("deutsch", "de"));

  /** The tag for a language that is not named (BCP 47, section 4.1). */
  public static final String UNDETERMINED = "und";

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
    if (subtags.length == 1) {
      return true;
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The tag that was probably meant; empty when that is not plain or the tag is valid. */
  public static String suggestion(String wrong) {
    if (isValid(wrong)) {
      return "";
    }
    String tag = wrong.replace('_', '-');
    int dash = tag.indexOf('-');
    String first = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    String rest = dash < 0 ? "" : tag.substring(dash);
    String meant = COMMON_SLIPS.getOrDefault(first, first) + rest;
    return isValid(meant) ? canonical(meant) : "";
  }

  /** Whether two tags have the same language, whatever else they say. */
  public static boolean isSameLanguage(String one, String other) {
    int length = primary(one);
    return length == primary(other) && one.regionMatches(true, 0, other, 0, length);
  }

  /** The length of the first subtag. */
  private static int primary(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag.length() : dash;
  }

  /**
   * A tag with the usual capitals: {@code zh-Hant-TW} (RFC 5646, section 2.1.1). Anything is taken.
   */
  public static String canonical(String tag) {
    if (tag.indexOf('-') < 0) {
      return tag.toLowerCase(Locale.ROOT);
    }
    String[] subtags = tag.toLowerCase(Locale.ROOT).split("-", -1);
    StringBuilder canonical = new StringBuilder(subtags[0]);
    boolean afterSingleton = subtags[0].length() == 1;
    for (int i = 1; i < subtags.length; i++) {
      String subtag = subtags[i];
      if (!afterSingleton && subtag.length() == 2) {
        subtag = subtag.toUpperCase(Locale.ROOT);
      } else if (!afterSingleton && subtag.length() == 4) {
        subtag = subtag.substring(0, 1).toUpperCase(Locale.ROOT) + subtag.substring(1);
      }
      afterSingleton |= subtag.length() == 1;
      canonical.append('-').append(subtag);
    }
    return canonical.toString();
  }

  /**
   * The region of a tag as it is written canonically, such as {@code AT} or {@code 419}; or empty.
   */
  public static String region(String tag) {
    String[] subtags = canonical(tag).split("-", -1);
    for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
      boolean letters = subtags[i].length() == 2;
      boolean digits = subtags[i].length() == 3 && Character.isDigit(subtags[i].charAt(0));
      if (letters || digits) {
        return subtags[i];
      }
    }
    return "";
  }

  private static boolean isLanguage(String subtag) {
    String code = subtag.toLowerCase(Locale.ROOT);
    if (code.length() == 2) {
      return IsoCodes.OF_LANGUAGES.contains(code);
    }
    return code.length() == 3 && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Those of two letters, which Java copies each time it is asked for them. */
  private static final class IsoCodes {
    static final Set<String> OF_LANGUAGES = Set.of(Locale.getISOLanguages());
  }

  private static boolean isAlphanumeric(String subtag) {
    return subtag.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }
}
