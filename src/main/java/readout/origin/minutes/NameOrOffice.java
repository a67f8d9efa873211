package readout.origin.minutes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.origin.release.SpeechWords;
import readout.origin.release.SpeechWords.Use;

/**
 * Tells names from offices in a line of people.
 *
 * @param words of the language of the line
 */
record NameOrOffice(SpeechWords words) {
  private static final String PARTICLE =
      "(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ten|ter|zu|al|el|bin|ibn|bint|la|le|y|e|af|av)";

  /** Two words with capitals or more, and nothing else. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?: (?:" + PARTICLE + " ){0,2}\\p{Lu}[\\p{L}'’.-]*){1,3}");

  /** Words that begin a remark on how or when somebody was there. */
  private static final String REMARK =
      "(?:by|from|via|until|till|left|arrived|joined|online|remotely|per|bis|ab|kam|ging|par|jusqu|depuis|dès"
          + "|desde|hasta|por|vanaf|tot|с|до|по)";

  /** The same with a remark in brackets, or one with a figure or such a word: "from 10:00". */
  private static final Pattern MORE =
      Pattern.compile(
          "("
              + NAME.pattern()
              + ")((?: \\([^)]*\\)| \\p{Ll}[^,]*\\d[^,]*| "
              + REMARK
              + "(?!\\p{L})[^,]*)?)\\.?");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*");
  private static final int MANY = 4;
  private static final Set<Character.UnicodeScript> UNSPACED =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL);

  /** A name with more words is a sentence. */
  private static final int LONGEST = 8;

  /** Whether a part can be nothing but a person: a name of several words that is no office. */
  boolean isPerson(String part) {
    if (part.isEmpty() || isOffice(part)) {
      return false;
    }
    if (isWithoutCase(part)) {
      List<String> tokens = List.of(part.split(" "));
      return tokens.size() <= MANY
          && tokens.stream().noneMatch(token -> words.is(Use.ROLE, token))
          && part.codePoints().noneMatch(Character::isDigit);
    }
    boolean named = MORE.matcher(part).matches();
    String[] tokens = part.split(" ");
    return named && !(tokens.length == 2 && words.is(Use.ROLE, tokens[0]));
  }

  /**
   * Whether the first part of a line may be somebody at all: "all members" and "12 members" are
   * not.
   */
  static boolean isSomebody(String part) {
    boolean capital = part.codePoints().anyMatch(Character::isUpperCase);
    boolean other = part.codePoints().anyMatch(c -> Character.isDigit(c) || c == ':' || c == '：');
    return (capital || isWithoutCase(part)) && !other && part.split(" ").length <= LONGEST;
  }

  /** Whether the letters of a text are neither capital nor small. */
  static boolean isWithoutCase(String part) {
    return part.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.toUpperCase(c) == Character.toLowerCase(c));
  }

  /** An office or a body: it ends with the word for one, is in small letters, or has "of". */
  boolean isOffice(String part) {
    String plain = words.withoutArticle(part.replaceFirst(" ?\\([^)]*\\)$", ""));
    if (plain.isEmpty() || plain.codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    String[] tokens = plain.split(" ");
    boolean role = false;
    boolean body = false;
    boolean small = false;
    for (String token : tokens) {
      role |= isRole(token);
      body |= words.is(Use.BODY, token);
      small |= Character.isLowerCase(token.codePointAt(0));
    }
    boolean last = isRole(tokens[tokens.length - 1]);
    boolean named =
        tokens.length > 1
            && Character.isUpperCase(tokens[0].codePointAt(0))
            && Character.isUpperCase(tokens[1].codePointAt(0));
    return body
        || last
        || small && !named && !NAME.matcher(plain).matches()
        || role && (small || tokens.length < MANY && isWithoutCase(plain))
        || role && tokens.length == 1
        || Character.isLowerCase(plain.codePointAt(0));
  }

  /** "Lea Roth from 10:00" with the remark in brackets. */
  static String remarked(String part) {
    Matcher name = MORE.matcher(part);
    String more = name.matches() ? name.group(2).strip() : "";
    return more.isEmpty() || more.startsWith("(") ? part : name.group(1) + " (" + more + ")";
  }

  /** Whether a part is a name of several words with no remark after it. */
  static boolean isPlainName(String part) {
    return NAME.matcher(part).matches();
  }

  /** Whether a text is in a script that writes no space between words, or joins endings. */
  static boolean isUnspaced(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .allMatch(UNSPACED::contains);
  }

  /** Whether a part is one word with a capital. */
  static boolean isSingle(String part) {
    return WORD.matcher(part).matches();
  }

  /** Whether a name may come after an office in a part, as in "Prime Minister Jo Vale". */
  boolean isTitled(String part) {
    List<String> tokens = List.of(part.split(" "));
    return tokens.stream().anyMatch(this::isRole) && !isRole(tokens.get(tokens.size() - 1));
  }

  /** A word for an office, or one with such a word after a hyphen: "Vice-Chair". */
  private boolean isRole(String word) {
    return words.is(Use.ROLE, word)
        || words.is(Use.ROLE, word.substring(word.lastIndexOf('-') + 1));
  }
}
