package readout.verify.transcript;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.words.DenseScript;

/**
 * Brings texts into the forms in which what was said is compared. What a machine that recognizes
 * speech gets wrong without changing a word is folded: marks, capitals, numbers, hesitations.
 */
final class SpokenForms {
  /** A word with its apostrophes, a number with its marks, white space, or one character. */
  private static final Pattern PIECE =
      Pattern.compile(
          "\\p{N}(?:[\\p{N}.,]*\\p{N})?(?![\\p{L}\\p{M}])"
              + "|[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’]*[\\p{L}\\p{M}\\p{N}])?|[\\s\\p{Z}]+|\\X",
          Pattern.DOTALL);

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\p{N}),(?=\\p{N}{3}(?:\\D|$))");
  private static final Set<String> MARKS =
      Set.of("\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "‹", "›", "「", "」", "『", "』");

  private static final Map<String, Set<String>> HESITATIONS =
      Map.of(
          "en", Set.of("um", "umm", "uh", "uhh", "uhm", "erm", "hm", "hmm", "mm", "mhm"),
          "de", Set.of("äh", "ähm", "öh", "öhm", "hm", "hmm", "mhm"),
          "fr", Set.of("euh", "heu", "hum", "hm", "hmm"),
          "es", Set.of("eh", "em", "mmm", "hm"),
          "it", Set.of("ehm", "uhm", "mmm", "hm"));

  private static final Set<String> ANY_HESITATION = Set.of("uhm", "hmm", "mhm");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"),
          Map.entry("fourteen", "14"),
          Map.entry("fifteen", "15"),
          Map.entry("sixteen", "16"),
          Map.entry("seventeen", "17"),
          Map.entry("eighteen", "18"),
          Map.entry("nineteen", "19"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"),
          Map.entry("percent", "%"));

  private final Set<String> hesitations;
  private final Map<String, String> numbers;

  /**
   * @param language BCP 47 tag of the words
   */
  SpokenForms(String language) {
    String base = language.toLowerCase(Locale.ROOT).split("-")[0];
    this.hesitations = HESITATIONS.getOrDefault(base, ANY_HESITATION);
    this.numbers = base.equals("en") ? NUMBERS : Map.of();
  }

  /** The words of a text that count: without hesitations, and repeated ones once. */
  List<SpokenWord> words(String text) {
    return words(text, hesitations);
  }

  /** The same with hesitations. */
  List<SpokenWord> allWords(String text) {
    return words(text, Set.of());
  }

  private List<SpokenWord> words(String text, Set<String> hesitations) {
    List<SpokenWord> words = new ArrayList<>();
    Matcher m = PIECE.matcher(text);
    String before = "";
    while (m.find()) {
      String piece = m.group();
      if (!isWord(piece)) {
        continue;
      }
      if (DenseScript.has(piece.codePointAt(0))) {
        dense(piece, m.start(), words);
        before = "";
        continue;
      }
      String form = form(piece);
      if (!hesitations.contains(form) && !form.equals(before)) {
        words.add(new SpokenWord(form, m.start(), m.end()));
        before = form;
      }
    }
    return words;
  }

  private static void dense(String piece, int start, List<SpokenWord> words) {
    for (int i = 0; i < piece.length(); ) {
      int next = i + Character.charCount(piece.codePointAt(i));
      words.add(new SpokenWord(piece.substring(i, next), start + i, start + next));
      i = next;
    }
  }

  private static boolean isWord(String piece) {
    int c = piece.codePointAt(0);
    return Character.isLetterOrDigit(c) || c == '%';
  }

  private String form(String word) {
    String small = small(word);
    return numbers.getOrDefault(small, small);
  }

  private static String small(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return THOUSANDS.matcher(plain.replace('’', '\'')).replaceAll("");
  }

  /** A text with foldings made. */
  String folded(String text, Set<SpokenFolding> foldings) {
    boolean loose =
        foldings.contains(SpokenFolding.WHITE_SPACE)
            || foldings.contains(SpokenFolding.PUNCTUATION)
            || foldings.contains(SpokenFolding.HESITATIONS)
            || foldings.contains(SpokenFolding.REPETITIONS);
    StringBuilder out = new StringBuilder();
    Matcher m = PIECE.matcher(text.strip());
    String before = "";
    while (m.find()) {
      String piece = m.group();
      if (piece.isBlank()) {
        out.append(loose ? " " : piece.indexOf('\n') >= 0 ? " " : piece);
      } else if (!isWord(piece)) {
        out.append(mark(piece, foldings));
      } else {
        String form = form(piece);
        boolean dropped =
            foldings.contains(SpokenFolding.HESITATIONS) && hesitations.contains(form)
                || foldings.contains(SpokenFolding.REPETITIONS) && form.equals(before);
        before = form;
        out.append(dropped ? "" : word(piece, form, foldings));
      }
    }
    return loose ? out.toString().replaceAll(" +", " ").strip() : out.toString();
  }

  private static String mark(String piece, Set<SpokenFolding> foldings) {
    if (foldings.contains(SpokenFolding.PUNCTUATION)) {
      return " ";
    }
    boolean alike = foldings.contains(SpokenFolding.QUOTATION_MARKS) && MARKS.contains(piece);
    return alike ? "'" : piece;
  }

  private String word(String piece, String form, Set<SpokenFolding> foldings) {
    boolean number = foldings.contains(SpokenFolding.NUMBERS) && !form.equals(small(piece));
    if (number || foldings.contains(SpokenFolding.NUMBERS) && Character.isDigit(piece.charAt(0))) {
      return form;
    }
    String marks =
        foldings.contains(SpokenFolding.QUOTATION_MARKS)
                || foldings.contains(SpokenFolding.PUNCTUATION)
            ? piece.replace('’', '\'')
            : piece;
    return foldings.contains(SpokenFolding.CASE) ? marks.toLowerCase(Locale.ROOT) : marks;
  }
}
