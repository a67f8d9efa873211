package readout.origin.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the words between quotation marks, in the marks of any language. */
final class QuotedSpans {
  /** Each opening mark with those that close it. */
  private static final Map<Character, String> PAIRS =
      Map.ofEntries(
          Map.entry('“', "”"),
          Map.entry('„', "“”\""),
          Map.entry('"', "\""),
          Map.entry('«', "»"),
          Map.entry('»', "«"),
          Map.entry('”', "”"),
          Map.entry('‘', "’"),
          Map.entry('‚', "‘’'"),
          Map.entry('\'', "'"),
          Map.entry('‹', "›"),
          Map.entry('›', "‹"),
          Map.entry('「', "」"),
          Map.entry('『', "』"),
          Map.entry('〝', "〟〞"),
          Map.entry('＂', "＂"));

  private static final String SINGLE = "‘'‚";
  private static final String SPACES = " \u00a0\u202f\u2009";
  private static final String STOPS = ".,!?…;:。，！？";

  private QuotedSpans() {}

  /** The outermost ones of a block, in order. */
  static List<QuotedSpan> in(String text) {
    List<QuotedSpan> spans = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!opens(text, i)) {
        i++;
        continue;
      }
      int close = close(text, i);
      if (close < 0 && i > firstLetterBefore(text)) {
        i++;
        continue;
      }
      int end = close < 0 ? text.length() : close + 1;
      int from = skipSpaces(text, i + 1, end);
      int to = close < 0 ? text.length() : backOverSpaces(text, close, from);
      spans.add(new QuotedSpan(i, end, text.substring(from, to), close >= 0));
      i = end;
    }
    return spans;
  }

  /** Only a mark that begins a block may go on in the next one. */
  private static int firstLetterBefore(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a mark may open a quotation where it is. */
  static boolean opens(String text, int at) {
    char c = text.charAt(at);
    if (!PAIRS.containsKey(c)) {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean free = !Character.isLetterOrDigit(before) || isDense(before);
    boolean guillemet = c == '«' || c == '»' || c == '‹' || c == '›';
    int next = guillemet ? skipSpaces(text, at + 1, text.length()) : at + 1;
    if (!free || next >= text.length()) {
      return false;
    }
    char after = text.charAt(next);
    boolean closing = ",.;:!?)”»’".indexOf(after) >= 0 && !text.startsWith("...", next);
    boolean turned = c == '»' || c == '›' || c == '”';
    boolean spaced = SPACES.indexOf(before) >= 0 || before == '\n' || before == '(' || at == 0;
    return !closing
        && !(Character.isWhitespace(after))
        && (!turned || spaced && next == at + 1)
        && !(SINGLE.indexOf(c) >= 0 && isShortened(text, next));
  }

  /** An apostrophe in place of figures or letters: ’90s, 'tis. */
  private static boolean isShortened(String text, int next) {
    return text.substring(next).matches("(?s)(\\d0s|tis\\b|twas\\b|em\\b|til\\b).*");
  }

  private static int close(String text, int open) {
    String closers = PAIRS.get(text.charAt(open));
    boolean single = SINGLE.indexOf(text.charAt(open)) >= 0;
    int weak = -1;
    for (int i = open + 1; i < text.length(); i++) {
      if (closers.indexOf(text.charAt(i)) < 0 || !mayClose(text, i, single)) {
        continue;
      }
      if (!single || STOPS.indexOf(text.charAt(i - 1)) >= 0 || !isPossessive(text, i)) {
        return i;
      }
      weak = weak < 0 ? i : weak;
    }
    return weak;
  }

  private static boolean mayClose(String text, int at, boolean single) {
    char before = text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean between = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean guillemet = "«»‹›".indexOf(text.charAt(at)) >= 0;
    boolean spaceBefore = Character.isWhitespace(before) && !guillemet;
    return !(between && (single || text.charAt(at) == '"') && !isDense(before)) && !spaceBefore;
  }

  /** The apostrophe after a plural: the ministers’ plan. */
  private static boolean isPossessive(String text, int at) {
    return text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private static boolean isDense(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return Character.isIdeographic(c)
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL
        || script == Character.UnicodeScript.THAI;
  }

  private static int skipSpaces(String text, int from, int limit) {
    int i = from;
    while (i < limit && SPACES.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int backOverSpaces(String text, int from, int limit) {
    int i = from;
    while (i > limit && SPACES.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
