package readout.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.resource.Resources;

/** Says whether what is before a colon may be somebody's name. */
final class SpeakerNames {
  private static final int MOST_WORDS = 6;

  /** Words such as "la" introduce words in one language and are in names in another. */
  private static final int LONGEST_PARTICLE = 2;

  /** So many words before a colon are told to the user when they are not read as a name. */
  private static final int FEW_WORDS = 2;

  /** What ends a sentence, or makes one, is not in a name; a full stop may end an initial. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[!?;…\"“”„«»]|,(?! (?:Jr|Sr|[IVX]+|[A-Z]{2,4})\\b)|(?<=\\p{Ll}{4})\\.(?= |$)"
              + "|(?<![\\p{L}.'’])(?!(?:med|phil|jur|theol|nat|rer|ing|dr|prof|mr|mrs|ms|st|jr|sr)\\.)"
              + "\\p{Ll}{1,20}\\.(?= )|^(?:Yes|No|Ok|OK|Well|So|Ja|Nein|Oui|Non|Sí|Да|Нет)\\.(?= )");

  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*");
  private static final Pattern CAPITALIZED =
      Pattern.compile("['’]?[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}'’.\\-–_]*");
  private static final Pattern SMALL = Pattern.compile("[\\p{L}\\p{M}'’]{1,4}|\\d{1,3}|[-–|/&+]+");

  /** What counts the parts of a speech or a text, after "Reason" or "Article". */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?iu)\\s+(?:(?:no|nr|n°|№)\\.?\\s*)?(?:\\d{1,4}\\p{L}?|[a-z]|[ivx]{1,5}|number|one|two|three|four"
              + "|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|un|deux|trois|uno|dos|tres|due|tre)$");

  /** In a log, "chair:" says who it is; in captions, the chair speaks. */
  private static final Pattern CHAIR = Pattern.compile("Chair|CHAIR");

  private static final Pattern NUMBER = Pattern.compile("\\s\\d{1,4}$");
  private static final Pattern WORDS = Pattern.compile("\\s+");

  private SpeakerNames() {}

  /** Whether a text may be a name where names are usual. */
  static boolean mayBe(String text) {
    String name = BRACKETS.matcher(text).replaceAll(" ").strip();
    return !name.isEmpty()
        && !SENTENCE.matcher(name).find()
        && WORDS.split(name).length <= MOST_WORDS
        && (!isHeading(name) || CHAIR.matcher(name).matches())
        && !isHeading(ORDINAL.matcher(name).replaceFirst(""))
        && !saysWhoSaid(name);
  }

  /** Whether there is a word of saying in it, as in "Minister Lund said". */
  private static boolean saysWhoSaid(String name) {
    for (String word : WORDS.split(name)) {
      if (!Character.isUpperCase(word.codePointAt(0)) && Words.SAYING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is at its end, and what is before is not how programs call speakers. */
  static boolean isNumbered(String text) {
    String name = text.strip();
    return NUMBER.matcher(name).find() && !Words.NUMBERED.contains(first(name));
  }

  private static String first(String name) {
    String[] words = WORDS.split(name.toLowerCase(Locale.ROOT));
    return words[Math.max(0, words.length - 2)];
  }

  /** Whether a text looks like a name by itself: words with capitals, and particles. */
  static boolean isName(String text) {
    if (!mayBe(text)) {
      return false;
    }
    String[] words = WORDS.split(BRACKETS.matcher(text).replaceAll(" ").strip());
    if (!CAPITALIZED.matcher(words[0]).matches()
        || !CAPITALIZED.matcher(words[words.length - 1]).matches()
            && !SMALL.matcher(words[words.length - 1]).matches()) {
      return false;
    }
    int small = 0;
    for (String word : words) {
      if (!CAPITALIZED.matcher(word).matches()) {
        if (!SMALL.matcher(word).matches() || Words.COMMON.contains(word)) {
          return false;
        }
        small++;
      }
    }
    return small * 2 <= words.length;
  }

  /** Whether readers may take a text for a name, or for a name with something before or after. */
  static boolean isLikeName(String text) {
    String[] words = WORDS.split(text.strip());
    if (words.length <= FEW_WORDS) {
      return true;
    }
    boolean named = false;
    for (int i = 1; i < words.length; i++) {
      named |= CAPITALIZED.matcher(words[i]).matches();
    }
    boolean doubtful = SENTENCE.matcher(text).find() || saysWhoSaid(text) || isNumbered(text);
    return words.length <= MOST_WORDS && named && doubtful;
  }

  /** Whether a text announces what follows, as "Question" and "Note" do. */
  static boolean isHeading(String text) {
    return Words.HEADINGS.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Read when the first label is judged. */
  private static final class Words {
    static final Set<String> HEADINGS = read("headings.txt");
    static final Set<String> COMMON = read("common.txt");
    static final Set<String> NUMBERED = read("numbered.txt");
    static final Set<String> SAYING = saying();

    /** The words of saying that releases have in many languages. */
    private static Set<String> saying() {
      return Resources.text("origin/saying.txt")
          .lines()
          .filter(line -> line.matches("[a-z]{2,3}\\.say=.*"))
          .flatMap(line -> WORDS.splitAsStream(line.substring(line.indexOf('=') + 1)))
          .filter(word -> word.length() > LONGEST_PARTICLE && word.indexOf('*') < 0)
          .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> read(String file) {
      return Resources.text("transcript/" + file)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.split(", *")))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
