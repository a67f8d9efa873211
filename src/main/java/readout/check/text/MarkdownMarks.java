package readout.check.text;

import java.util.List;

/** Finds what is written in Markdown: emphasis, struck-out words, links and headings. */
final class MarkdownMarks {
  private static final List<String> AROUND = List.of("**", "__", "~~", "*", "_");
  private static final List<String> TARGETS =
      List.of("http://", "https://", "mailto:", "tel:", "www.", "/", "#", "./", "../");

  private static final int LONGEST = 200;

  private MarkdownMarks() {}

  /** The first mark of a text, or null. */
  static HtmlMarks.Mark first(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String found =
          switch (c) {
            case '*', '_', '~' -> around(text, i);
            case '[' -> link(text, i);
            case '#' -> heading(text, i);
            default -> null;
          };
      if (found != null) {
        return new HtmlMarks.Mark(i, found);
      }
    }
    return null;
  }

  /** A Markdown text with blanks in place of what it holds as code. */
  static String withoutCode(String text) {
    if (text.indexOf('`') < 0 && !text.contains("~~~")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int run = run(text, i);
      boolean opens = c == '`' || c == '~' && run >= 3;
      int end = opens ? closing(text, i + run, c, run) : -1;
      if (end > 0) {
        for (int j = i; j < end; j++) {
          out.setCharAt(j, text.charAt(j) == '\n' ? '\n' : ' ');
        }
        i = end;
      } else {
        i += run;
      }
    }
    return out.toString();
  }

  private static int run(String text, int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  /** The end of the next run that is as long as the opening one; -1 for none. */
  private static int closing(String text, int from, char c, int length) {
    for (int i = text.indexOf(c, from); i >= 0; i = text.indexOf(c, i)) {
      int run = run(text, i);
      i += run;
      if (run == length) {
        return i;
      }
    }
    return -1;
  }

  /** Words between two equal marks that touch them, with none of a word's letters outside. */
  private static String around(String text, int at) {
    if (at > 0 && !isOutside(text.charAt(at - 1), "([{\"'“„«‘—–-")) {
      return null;
    }
    for (String mark : AROUND) {
      int start = at + mark.length();
      if (!text.startsWith(mark, at)
          || start >= text.length()
          || isSpaceOrMark(text, start, mark)) {
        continue;
      }
      int end = HtmlMarks.indexOf(text, mark, start + 1, start + LONGEST);
      int line = HtmlMarks.indexOf(text, "\n", start, end);
      if (end < 0 || line >= 0 || Character.isWhitespace(text.charAt(end - 1))) {
        continue;
      }
      int after = end + mark.length();
      if (after == text.length() || isOutside(text.charAt(after), ")]}\"'”“»’.,;:!?…—–-")) {
        return text.substring(at, after);
      }
    }
    return null;
  }

  private static boolean isSpaceOrMark(String text, int at, String mark) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || c == mark.charAt(0);
  }

  private static boolean isOutside(char c, String marks) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || marks.indexOf(c) >= 0;
  }

  private static String link(String text, int at) {
    int middle = HtmlMarks.indexOf(text, "](", at, at + LONGEST);
    int end = middle < 0 ? -1 : HtmlMarks.indexOf(text, ")", middle, middle + LONGEST);
    if (end < 0 || middle == at + 1 || text.substring(at, middle).indexOf('\n') >= 0) {
      return null;
    }
    String target = text.substring(middle + 2, end);
    boolean address = TARGETS.stream().anyMatch(target::startsWith) && target.indexOf(' ') < 0;
    return address ? text.substring(at, end + 1) : null;
  }

  private static String heading(String text, int at) {
    if (at > 0 && text.charAt(at - 1) != '\n') {
      return null;
    }
    int end = at + run(text, at);
    boolean heading = end - at <= 6 && end < text.length() && text.charAt(end) == ' ';
    return heading ? text.substring(at, end) : null;
  }
}
