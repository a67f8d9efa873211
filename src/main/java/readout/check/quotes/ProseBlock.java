package readout.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, a list item or a heading of a text in Markdown.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param leans it may be about whom the block before names: a list item, or a paragraph after a
 *     heading or a colon
 */
record ProseBlock(int start, int end, boolean leans) {
  private static final Pattern END =
      Pattern.compile("\\n[ \\t]*(?=\\n)|\\n(?=[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)]|#{1,6})[ \\t])");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])[ \\t]");
  private static final Pattern HEADING = Pattern.compile("\\s*#{1,6}[ \\t][^\\n]*");

  /** Those of a text, in order, each with something in it; never null. */
  static List<ProseBlock> of(String text) {
    List<ProseBlock> blocks = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    boolean leans = false;
    while (start < text.length()) {
      int stop = end.find(start) ? end.start() : text.length();
      String words = text.substring(start, stop);
      if (!words.isBlank()) {
        boolean item = ITEM.matcher(words).lookingAt();
        blocks.add(new ProseBlock(start, stop, leans || item));
        leans = words.stripTrailing().endsWith(":") || HEADING.matcher(words).matches();
      }
      start = stop + 1;
    }
    return blocks;
  }

  boolean has(int offset) {
    return start <= offset && offset < end;
  }
}
