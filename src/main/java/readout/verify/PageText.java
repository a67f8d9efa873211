package readout.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import readout.page.Block;
import readout.page.PublishedPage;

/** The text of a page in one piece, with its blocks and its quotation marks. */
final class PageText {
  private static final String PAIRS = "“” «» »« »» „“ „” ”” \"\" 「」 『』 ‘’ ‚‘ ‹› ›‹ ''";

  /** Marks that look turned around elsewhere: they count only where they stand before words. */
  private static final String PAIRS_TURNED = "”“ ’‘";

  private static final int MOST_ENDS = 60;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  PageText(PublishedPage page) {
    for (Block block : page.blocks()) {
      blocks.add(block);
      starts.add(text.length());
      text.append(block.text()).append("\n\n");
    }
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  /** Whether a character may open a quotation. */
  boolean opens(int at) {
    char c = text.charAt(at);
    if (isBetweenLetters(at)) {
      return false;
    }
    if (c == '\'' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
      return false;
    }
    if ((c == '”' || c == '’') && opensTurned(at)) {
      return true;
    }
    return c != ' ' && (PAIRS.startsWith(String.valueOf(c)) || PAIRS.contains(" " + c));
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

  /** Whether a mark that closes in other languages stands before words, as in Arabic. */
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

  /** Where the block of a character ends. */
  int blockEnd(int at) {
    int index = block(at);
    return starts.get(index) + blocks.get(index).text().length();
  }

  /** Where the block of a character begins. */
  int blockStart(int at) {
    return starts.get(block(at));
  }

  int line(int at) {
    int index = block(at);
    return blocks.get(index).line(at - starts.get(index));
  }

  int column(int at) {
    int index = block(at);
    return blocks.get(index).column(at - starts.get(index));
  }

  /** Every block that is a quotation without marks, as words. */
  List<QuotedWords> unmarked() {
    List<QuotedWords> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isQuotation() && block.text().chars().noneMatch(PageText::isMark)) {
        int indent = block.text().length() - block.text().stripLeading().length();
        int end = starts.get(i) + block.text().length();
        all.add(new QuotedWords(block.text().strip(), starts.get(i) + indent, end));
      }
    }
    return all;
  }

  private static boolean isMark(int c) {
    return c != ' ' && c != '\'' && c != '’' && PAIRS.indexOf(c) >= 0;
  }

  private int block(int at) {
    int index = Collections.binarySearch(starts, at);
    return index >= 0 ? index : -index - 2;
  }
}
