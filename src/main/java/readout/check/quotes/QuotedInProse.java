package readout.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words in quotation marks of a text in Markdown. */
final class QuotedInProse {
  /** An opening mark with all that may close it, in the ways of different languages. */
  private static final String[] PAIRS = {
    "“”", "„“”", "«»", "»«", "””", "\"\"", "「」", "『』", "‘’", "‚‘’", "‹›"
  };

  /** The opening marks of the pairs. */
  private static final String OPENING = "“„«»”\"「『‘‚‹";

  /** What opens only before words, for it closes elsewhere or is an apostrophe. */
  private static final String DOUBTFUL = "»”\"‘";

  /** Code, and the addresses and titles of links: nobody's words. */
  private static final Pattern NO_PROSE =
      Pattern.compile("(?s)(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)|\\]\\([^)]*\\)|</?[A-Za-z][^<>]*>");

  /** What is titled by the words before it: the words of a link, or its address. */
  private static final Pattern TITLED = Pattern.compile("\\s*\\[[^\\[\\]]*]\\(|[^\\[\\]\\n]*]\\(");

  private QuotedInProse() {}

  /**
   * Words between two marks.
   *
   * @param start offset of the first character after the opening mark
   * @param end offset of the closing mark
   */
  record Stretch(int start, int end) {}

  /**
   * Those of a text, in order, without the titles of what a link leads to; what is in marks inside
   * others is a part of those.
   */
  static List<Stretch> in(String markdown) {
    if (!mayQuote(markdown)) {
      return List.of();
    }
    String text = withoutCode(markdown);
    List<Stretch> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String closers = closers(text, i);
      int end = closers.isEmpty() ? -1 : end(text, i + 1, closers);
      if (end > 0) {
        if (!TITLED.matcher(markdown).region(end + 1, markdown.length()).lookingAt()) {
          found.add(new Stretch(i + 1, end));
        }
        i = end;
      }
    }
    return found;
  }

  /** Most texts have nothing in quotation marks, and are not read closely. */
  private static boolean mayQuote(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if ((c == '"' || c >= '«') && OPENING.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutCode(String markdown) {
    boolean all = markdown.indexOf('`') < 0 && markdown.indexOf('<') < 0;
    if (all && !markdown.contains("](")) {
      return markdown;
    }
    Matcher matcher = NO_PROSE.matcher(markdown);
    StringBuilder out = null;
    while (matcher.find()) {
      out = out == null ? new StringBuilder(markdown) : out;
      for (int i = matcher.start(); i < matcher.end(); i++) {
        out.setCharAt(i, out.charAt(i) == '\n' ? '\n' : ' ');
      }
    }
    return out == null ? markdown : out.toString();
  }

  private static String closers(String text, int at) {
    char c = text.charAt(at);
    if (c == ' ' || Character.isLetterOrDigit(c)) {
      return ""; // As nearly every character.
    }
    for (String pair : PAIRS) {
      if (pair.charAt(0) == c) {
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean words = at + 1 < text.length() && isOfWords(text.charAt(at + 1));
        return DOUBTFUL.indexOf(c) < 0 || begins && words ? pair.substring(1) : "";
      }
    }
    return "";
  }

  private static boolean isOfWords(char c) {
    return Character.isLetterOrDigit(c) || "…[(‘'“«*_".indexOf(c) >= 0;
  }

  /** The closing mark in the same paragraph, or -1; an apostrophe closes nothing. */
  private static int end(String text, int start, String closers) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        return -1;
      }
      boolean inWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (closers.indexOf(c) >= 0 && !(c == '’' && inWord)) {
        return i;
      }
    }
    return -1;
  }
}
