package readout.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.resource.Resources;

/** Says whether what is before a colon may be somebody's name. */
final class SpeakerNames {
  private static final int MOST_WORDS = 6;

  /** So many words before a colon are told to the user when they are not read as a name. */
  private static final int FEW_WORDS = 2;

  /** What ends a sentence, or makes one, is not in a name; a full stop may end an initial. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[!?;…\"“”„«»]|,(?! (?:Jr|Sr|[IVX]+|[A-Z]{2,4})\\b)|(?<=\\p{Ll}{4})\\.(?= |$)");

  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*");
  private static final Pattern CAPITALIZED =
      Pattern.compile("['’]?[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}'’.\\-–_]*");
  private static final Pattern SMALL = Pattern.compile("[\\p{L}\\p{M}'’]{1,4}|\\d{1,3}|[-–|/&+]+");
  private static final Pattern WORDS = Pattern.compile("\\s+");

  private SpeakerNames() {}

  /** Whether a text may be a name where names are usual. */
  static boolean mayBe(String text) {
    String name = BRACKETS.matcher(text).replaceAll(" ").strip();
    return !name.isEmpty()
        && !SENTENCE.matcher(name).find()
        && WORDS.split(name).length <= MOST_WORDS
        && !isHeading(name);
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

  /** Whether a text is so short that readers may take it for a name. */
  static boolean isShort(String text) {
    return WORDS.split(text.strip()).length <= FEW_WORDS;
  }

  /** Whether a text announces what follows, as "Question" and "Note" do. */
  static boolean isHeading(String text) {
    return Words.HEADINGS.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Read when the first label is judged. */
  private static final class Words {
    static final Set<String> HEADINGS = read("headings.txt");
    static final Set<String> COMMON = read("common.txt");

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
