package readout.verify.transcript;

import java.text.DecimalFormatSymbols;
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
  /** A number with its marks, a word with its apostrophes, white space, or one character. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}.,])[.,](?=\\p{Nd}))?\\p{N}(?:[\\p{N}.,]*\\p{N})?"
              + "(?:[\\p{L}\\p{M}\\p{N}'’]*[\\p{L}\\p{M}\\p{N}])?"
              + "|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}'’]*[\\p{L}\\p{M}\\p{N}])?|[\\s\\p{Z}]+|\\X",
          Pattern.DOTALL);

  /** A power or a fraction right after digits, which is no further digit. */
  private static final Pattern RAISED = Pattern.compile("(?<=\\p{Nd})(?=\\p{No})");

  private static final Pattern SPACES_OR_HYPHEN = Pattern.compile("[\\s\\p{Z}]*[-‐‑]?[\\s\\p{Z}]*");
  private static final Pattern MARKS_AND_SPACES = Pattern.compile("[\\s\\p{Z},.…-]*");
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

  private final Set<String> hesitations;
  private final Map<String, String> numbers;
  private final Pattern thousands;

  /**
   * @param language BCP 47 tag of the words
   */
  SpokenForms(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String base = locale.getLanguage();
    this.hesitations = HESITATIONS.getOrDefault(base, ANY_HESITATION);
    this.numbers = base.equals("en") ? EnglishNumbers.WORDS : Map.of();
    char grouping = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
    String mark = grouping == '.' ? "\\." : ",";
    this.thousands =
        grouping == '.' || grouping == ','
            ? Pattern.compile("(?<=\\p{N})" + mark + "(?=\\p{N}{3}(?:\\D|$))")
            : null;
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
    int reached = 0;
    while (m.find()) {
      String piece = m.group();
      if (!isWord(piece)) {
        if (Signs.isSign(text, m.start(), m.end())) {
          before = Signs.form(piece);
          words.add(new SpokenWord(before, m.start(), m.end(), false, before));
          reached = m.end();
        }
        continue;
      }
      if (DenseScript.has(piece.codePointAt(0))) {
        dense(piece, m.start(), words);
        before = "";
        reached = m.end();
        continue;
      }
      String form = form(piece);
      if (hesitations.contains(form)) {
        Matcher marks = MARKS_AND_SPACES.matcher(text).region(m.end(), text.length());
        reached = marks.lookingAt() ? marks.end() : m.end();
        continue;
      }
      boolean joined = isJoined(text, reached, m.start());
      reached = m.end();
      if (!isRepeated(form, before, joined)) {
        words.add(new SpokenWord(form, m.start(), m.end(), joined, small(piece)));
        before = form;
      }
    }
    return numbers.isEmpty() ? words : EnglishNumbers.joined(words);
  }

  private static boolean isJoined(String text, int from, int to) {
    return from >= to || SPACES_OR_HYPHEN.matcher(text.substring(from, to)).matches();
  }

  /** A number twice without a mark between is no slip of the tongue: the year "twenty twenty". */
  private static boolean isRepeated(String form, String before, boolean joined) {
    return form.equals(before) && !(joined && Character.isDigit(form.charAt(0)));
  }

  private static void dense(String piece, int start, List<SpokenWord> words) {
    for (int i = 0; i < piece.length(); ) {
      int next = i + Character.charCount(piece.codePointAt(i));
      String character = piece.substring(i, next);
      words.add(new SpokenWord(character, start + i, start + next, false, character));
      i = next;
    }
  }

  /** Whether a piece has letters or digits; ".5" has. */
  private static boolean isWord(String piece) {
    return Character.isLetterOrDigit(piece.codePointAt(0))
        || Character.getType(piece.codePointAt(0)) == Character.OTHER_NUMBER
        || piece.length() > 1 && ".,".indexOf(piece.charAt(0)) >= 0;
  }

  private String form(String word) {
    String small = small(word);
    return numbers.getOrDefault(small, small);
  }

  private String small(String word) {
    String apart = RAISED.matcher(word).replaceAll("^");
    String plain =
        Normalizer.normalize(apart, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    plain = ".,".indexOf(plain.charAt(0)) >= 0 ? "0" + plain : plain;
    return thousands == null ? plain : thousands.matcher(plain).replaceAll("");
  }

  /** A text with foldings made. */
  String folded(String text, Set<SpokenFolding> foldings) {
    boolean signs = foldings.contains(SpokenFolding.SIGNS);
    boolean loose =
        foldings.contains(SpokenFolding.WHITE_SPACE)
            || foldings.contains(SpokenFolding.PUNCTUATION)
            || foldings.contains(SpokenFolding.HESITATIONS)
            || foldings.contains(SpokenFolding.REPETITIONS)
            || signs;
    String plain = inDigits(text.strip(), foldings.contains(SpokenFolding.NUMBERS), signs);
    StringBuilder out = new StringBuilder();
    Matcher m = PIECE.matcher(plain);
    String before = "";
    int reached = 0;
    while (m.find()) {
      String piece = m.group();
      if (piece.isBlank()) {
        out.append(loose || piece.indexOf('\n') >= 0 ? " " : piece);
      } else if (isWord(piece)) {
        String form = form(piece);
        boolean joined = isJoined(plain, reached, m.start());
        boolean dropped =
            foldings.contains(SpokenFolding.HESITATIONS) && hesitations.contains(form)
                || foldings.contains(SpokenFolding.REPETITIONS) && isRepeated(form, before, joined);
        before = hesitations.contains(form) ? before : form;
        reached = m.end();
        out.append(dropped ? "" : word(piece, form, foldings));
      } else if (Signs.isSign(plain, m.start(), m.end())) {
        before = Signs.form(piece);
        reached = m.end();
        String sign = foldings.contains(SpokenFolding.PUNCTUATION) ? before : piece;
        out.append(loose ? " " + sign + " " : sign);
      } else {
        out.append(mark(piece, foldings));
      }
    }
    return loose ? out.toString().replaceAll(" +", " ").strip() : out.toString();
  }

  /** A text with its numbers in digits, and its signs as characters. */
  private String inDigits(String text, boolean ofNumbers, boolean ofSigns) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (SpokenWord word : numbers.isEmpty() ? List.<SpokenWord>of() : words(text)) {
      boolean sign = Signs.isSign(word.form());
      boolean number = Character.isDigit(word.form().charAt(0));
      if (sign ? ofSigns : ofNumbers && number) {
        out.append(text, from, word.start()).append(word.form());
        from = word.end();
        while (sign && from < text.length() && Character.isWhitespace(text.charAt(from))) {
          from++;
        }
      }
    }
    return out.append(text.substring(from)).toString();
  }

  private static String mark(String piece, Set<SpokenFolding> foldings) {
    if (foldings.contains(SpokenFolding.PUNCTUATION)) {
      return " ";
    }
    boolean alike = foldings.contains(SpokenFolding.QUOTATION_MARKS) && MARKS.contains(piece);
    return alike ? "'" : piece;
  }

  private static String word(String piece, String form, Set<SpokenFolding> foldings) {
    if (foldings.contains(SpokenFolding.NUMBERS) && Character.isDigit(form.charAt(0))) {
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
