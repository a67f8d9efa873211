package readout.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import readout.html.Block;
import readout.html.Block.Role;
import readout.html.PublishedPage;

/** The text of a page in one piece, with its blocks and its quotation marks. */
final class PageText {
  private static final String PAIRS = "“” «» »« »» „“ „” „\" ”” \"\" 「」 『』 ‘’ ‚‘ ‚' ‹› ›‹ ''";

  /** Marks that look turned around elsewhere: they count only where they are before words. */
  private static final String PAIRS_TURNED = "”“ ’‘";

  /** Words that begin with an apostrophe. */
  private static final Set<String> SHORTENED =
      Set.of(
          "tis", "twas", "til", "till", "em", "n", "cause", "bout", "round", "cos", "tween", "s");

  private static final int MOST_ENDS = 60;

  /** So many paragraphs may be between the marks around a quotation. */
  private static final int MOST_PARAGRAPHS = 12;

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  PageText(PublishedPage page) {
    StringBuilder all = new StringBuilder();
    for (Block block : page.blocks()) {
      blocks.add(block);
      starts.add(all.length());
      texts.add(block.text());
      all.append(block.text()).append("\n\n");
    }
    text = all.toString();
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Whether a character may open a quotation. */
  boolean opens(int at) {
    char c = text.charAt(at);
    if (c == ' ' || !isOpener(c) || isBetweenLetters(at)) {
      return false;
    }
    boolean afterWord = at > 0 && isWord(text.charAt(at - 1)) && !isDense(at - 1);
    if (c == '"' || c == '\'') {
      return !afterWord && isBeforeWords(at) && !isShortened(at);
    }
    if ((c == '”' || c == '’') && opensTurned(at)) {
      return !(c == '’' && isShortened(at));
    }
    return !afterWord && !isStray(c, at);
  }

  private static boolean isOpener(char c) {
    return PAIRS.startsWith(String.valueOf(c)) || PAIRS.contains(" " + c);
  }

  /** A mark that closes in this language, without words after it. */
  private boolean isStray(char c, int at) {
    boolean turns = c == '“' || c == '»' || c == '”' || c == '‘' || c == '’' || c == '›';
    return turns && !isBeforeWords(at);
  }

  /** Whether what follows at once is not a space and no end. */
  private boolean isBeforeWords(int at) {
    int next = at + 1;
    while (next < text.length() && isIsolate(text.charAt(next))) {
      next++;
    }
    if (next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    boolean dots = c == '.' && next + 1 < text.length() && text.charAt(next + 1) == '.';
    return dots || !Character.isWhitespace(c) && c != 0xA0 && ".,;:!?)]}»”›。、，；：！？".indexOf(c) < 0;
  }

  /** An apostrophe in the place of letters: 'tis, the '90s. */
  private boolean isShortened(int at) {
    int end = at + 1;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT);
    char c = text.charAt(at);
    return c != '"' && (SHORTENED.contains(word) || word.matches("\\d0s?"));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Scripts without spaces have letters beside their marks. */
  private boolean isDense(int at) {
    int c = text.codePointAt(at);
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return Character.isIdeographic(c)
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI
        || script == Character.UnicodeScript.HANGUL;
  }

  /** The places before which a quotation that opens somewhere may end. */
  List<Integer> ends(int opening, int limit) {
    List<Integer> ends = new ArrayList<>();
    for (int i = opening + 1; i < limit && ends.size() < MOST_ENDS; i++) {
      if (closes(opening, i)) {
        ends.add(i);
      }
    }
    return ends;
  }

  private boolean closes(int opening, int at) {
    char c = text.charAt(at);
    String pair = "" + text.charAt(opening) + c;
    boolean turned = PAIRS_TURNED.contains(pair) && opensTurned(opening);
    return c != ' ' && !isBetweenLetters(at) && (turned || PAIRS.contains(pair));
  }

  /** Whether a mark that closes in other languages is before words, as in Arabic. */
  private boolean opensTurned(int at) {
    int next = at + 1;
    while (next < text.length() && isIsolate(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && Character.isLetterOrDigit(text.charAt(next))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean isIsolate(char c) {
    return c >= 0x2066 && c <= 0x2069;
  }

  /** An apostrophe, or the mark within a Hebrew abbreviation. */
  private boolean isBetweenLetters(int at) {
    return "'’\"".indexOf(text.charAt(at)) >= 0
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Whether a mark is one that is an apostrophe too, so that one without an end means little. */
  boolean isSingle(int at) {
    return "'‘’‚".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * The blocks of a quotation whose mark has no end in its own block: that block, and those after
   * it which open the quotation again or lie before its end.
   */
  List<Integer> run(int opening) {
    int first = block(opening);
    List<Integer> run = new ArrayList<>(List.of(first));
    Role role = blocks.get(first).role();
    if (role == Role.METADATA || role == Role.STRUCK) {
      return run;
    }
    int index = first + 1;
    while (isPlain(index) && reopens(opening, index)) {
      run.add(index);
      if (!endsInBlock(opening, starts.get(index), index).isEmpty()) {
        return run;
      }
      index++;
    }
    for (int last = index; isPlain(last) && last < index + MOST_PARAGRAPHS; last++) {
      int start = starts.get(last);
      List<Integer> ends = endsInBlock(opening, start - 1, last);
      int next = nextOpening(start, blockEnd(start));
      if (!ends.isEmpty() && (next < 0 || ends.get(0) < next)) {
        for (int i = index; i <= last; i++) {
          run.add(i);
        }
        return run;
      }
      if (next >= 0) {
        return run;
      }
    }
    return run;
  }

  private boolean isPlain(int index) {
    return index < blocks.size()
        && (blocks.get(index).role() == Role.PARAGRAPH
            || blocks.get(index).role() == Role.QUOTATION);
  }

  /** Whether a block begins with the mark that opened the quotation, or with its closing one. */
  private boolean reopens(int opening, int index) {
    int start = firstCharacter(index);
    char mark = text.charAt(opening);
    char again = text.charAt(start);
    return again == mark || PAIRS.contains("" + mark + again) && opens(start);
  }

  /** Where the first character of a block is that is not a space. */
  int firstCharacter(int index) {
    int start = starts.get(index);
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private int nextOpening(int from, int to) {
    for (int i = from; i < to; i++) {
      if (opens(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a quotation may end in a block, after a place of it. */
  List<Integer> endsInBlock(int opening, int from, int index) {
    List<Integer> ends = new ArrayList<>();
    int end = starts.get(index) + texts.get(index).length();
    for (int i = Math.max(0, from + 1); i < end && ends.size() < MOST_ENDS; i++) {
      if (closes(opening, i) && i != firstCharacter(index)) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** Where the block of a character ends. */
  int blockEnd(int at) {
    int index = block(at);
    return starts.get(index) + texts.get(index).length();
  }

  /** Where the block of a character begins. */
  int blockStart(int at) {
    return starts.get(block(at));
  }

  /** The number of blocks. */
  int blocks() {
    return blocks.size();
  }

  /** The text of a block. */
  String blockText(int index) {
    return texts.get(index);
  }

  /** What a block is. */
  Role role(int index) {
    return blocks.get(index).role();
  }

  /** Where a block begins. */
  int start(int index) {
    return starts.get(index);
  }

  /** The words that are struck out between two places of a block. */
  List<String> struck(int from, int to) {
    int index = block(from);
    int start = starts.get(index);
    return blocks.get(index).struck().stream()
        .filter(s -> start + s.offset() >= from && start + s.offset() <= to)
        .map(Block.Struck::words)
        .toList();
  }

  int line(int at) {
    int index = block(at);
    return blocks.get(index).line(at - starts.get(index));
  }

  int column(int at) {
    int index = block(at);
    return blocks.get(index).column(at - starts.get(index));
  }

  /** The block of a character. */
  int block(int at) {
    int index = Collections.binarySearch(starts, at);
    return index >= 0 ? index : -index - 2;
  }
}
