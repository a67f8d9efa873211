package readout.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import readout.language.Language;
import readout.resource.Resources;

/** Knows the words that say in which half of the day an hour is: "p.m.", "abends", "下午". */
final class HalfOfDay {
  private static final String ENGLISH =
      "(?<![\\p{L}\\p{N}])[ap]\\.?[\\s\\u00a0\\u202f]?m\\.?(?![\\p{L}\\p{N}])";
  private static final String AFTER_A_FIGURE =
      "[ap]\\.?[\\s\\u00a0\\u202f]?m\\.?(?![\\p{L}\\p{N}])";

  private final boolean english;
  private final Map<String, String> halves = new HashMap<>();
  private final Pattern any;

  /** A regular expression of the words that are written beside an hour. */
  private final String beside;

  HalfOfDay(Language language) {
    this.english = language.tag().equals("en");
    for (String line : Resources.text("origin/clock.txt").split("\n")) {
      int dot = line.indexOf('.');
      int equals = line.indexOf('=');
      if (line.startsWith("#") || dot < 0 || equals < dot) {
        continue;
      }
      String tag = line.substring(0, dot);
      if (tag.equals("en") || tag.equals(language.tag())) {
        for (String word : line.substring(equals + 1).split("\\|")) {
          halves.put(word, line.substring(dot + 1, equals));
        }
      }
    }
    List<String> words = new ArrayList<>(halves.keySet());
    words.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
    List<String> bounded = new ArrayList<>();
    for (String word : words) {
      boolean spaced = !word.codePoints().allMatch(HalfOfDay::isUnspaced);
      bounded.add(
          spaced ? "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})" : Pattern.quote(word));
    }
    String own = String.join("|", bounded);
    this.beside = AFTER_A_FIGURE + "|" + own;
    this.any =
        Pattern.compile(ENGLISH + "|" + own, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isUnspaced(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
  }

  /** A regular expression, without groups, of the words that are written beside an hour. */
  String words() {
    return beside;
  }

  /** Whether a text has one of the words anywhere. */
  boolean isIn(String text) {
    return any.matcher(text).find();
  }

  /**
   * The hour of the day.
   *
   * @param hour as written, from 0
   * @param words beside it; empty for none
   * @param after the words, to the end of the text
   * @return the hour from 0 to 23; -1 when it is not certain
   */
  int hour(int hour, String words, String after) {
    if (words.isEmpty() || hour > 23) {
      return hour < 24 ? hour : -1;
    }
    String plain = words.toLowerCase(Locale.ROOT);
    String half = halves.getOrDefault(plain, "");
    boolean twelve = false;
    if (half.isEmpty()) {
      String letters = plain.replaceAll("[^apm]", "");
      half = letters.equals("am") ? "am" : letters.equals("pm") ? "pm" : "unclear";
      twelve = true;
      boolean preposition = !english && plain.equals("am") && after.matches("\\s+\\p{L}.*");
      half = preposition ? "unclear" : half;
    }
    boolean afternoon = half.equals("pm");
    if (hour > 12) {
      return afternoon || half.equals("unclear") ? hour : -1;
    }
    if (half.equals("unclear") || hour == 0 || hour == 12 && !twelve) {
      return -1;
    }
    return hour % 12 + (afternoon ? 12 : 0);
  }

  /** Whether words say that an hour is in the second half of the day. */
  boolean isAfternoon(String words) {
    return hour(6, words, "") == 18;
  }
}
