package readout.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.html.Block.Role;

/**
 * Finds the turns of a transcript on a page: paragraphs that begin with the name of a person of the
 * record and a colon, whose words have no marks around them.
 */
final class Turns {
  /** A time before the name. */
  private static final Pattern TIME =
      Pattern.compile("\\s*[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?[)\\]]?\\s+");

  /** The colon after a name is not farther from the beginning. */
  private static final int LONGEST_LABEL = 240;

  /** From so many turns on, a page is a transcript. */
  private static final int FEWEST = 2;

  private final PageText page;
  private final Speakers speakers;

  /** Where the words of a turn begin, by the block with its name. */
  private final Map<Integer, Integer> starts = new HashMap<>();

  /**
   * @param isKnown whether words are in the record: a list of names with a colon is no transcript
   */
  Turns(PageText page, Speakers speakers, Predicate<QuotedWords> isKnown) {
    this.page = page;
    this.speakers = speakers;
    boolean known = false;
    for (int block = 0; block < page.blocks(); block++) {
      int start = page.role(block) == Role.PARAGRAPH ? start(block) : -1;
      if (start >= 0) {
        starts.put(block, start);
        known = known || isKnown.test(words(start, page.block(start)));
      }
    }
    if (!known || starts.size() < FEWEST) {
      starts.clear();
    }
  }

  /** Whether a block begins a turn. */
  boolean isTurn(int block) {
    return starts.containsKey(block);
  }

  /** The paragraphs of a turn; those after the first may belong to it, as they have no name. */
  List<QuotedWords> paragraphs(int block) {
    int start = starts.get(block);
    List<QuotedWords> paragraphs = new ArrayList<>();
    int last = page.block(start);
    paragraphs.add(words(start, last));
    for (int next = last + 1; next < page.blocks() && isContinued(next); next++) {
      paragraphs.add(words(page.firstCharacter(next), next));
    }
    return paragraphs;
  }

  private boolean isContinued(int block) {
    return page.role(block) == Role.PARAGRAPH
        && !isTurn(block)
        && !page.blockText(block).isBlank()
        && !page.blockText(block).strip().startsWith("(")
        && !page.opens(page.firstCharacter(block));
  }

  private QuotedWords words(int start, int block) {
    int end = page.start(block) + page.blockText(block).stripTrailing().length();
    return new QuotedWords(page.text().substring(start, end), start, end, false);
  }

  /** Where the words of a turn begin; -1 when a block is none. */
  private int start(int block) {
    String text = page.blockText(block);
    Matcher time = TIME.matcher(text);
    int from = time.lookingAt() ? time.end() : 0;
    int colon = colon(text, from);
    if (colon < 0 || !isLabel(text.substring(from, colon))) {
      return -1;
    }
    int at = afterRemark(text, skipSpaces(text, colon + 1));
    if (at < text.length()) {
      int start = page.start(block) + at;
      return page.opens(start) ? -1 : start;
    }
    int next = block + 1;
    return next < page.blocks() && isContinued(next) && start(next) < 0
        ? page.firstCharacter(next)
        : -1;
  }

  private static int colon(String text, int from) {
    int to = Math.min(text.length(), from + LONGEST_LABEL);
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  /** A name, or a name after a word such as "Question" and a dot. */
  private boolean isLabel(String text) {
    String name = text.substring(text.lastIndexOf('·') + 1);
    return !name.isBlank() && speakers.isLabel(name);
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** After a remark in brackets: "(translated from French)". */
  private static int afterRemark(String text, int from) {
    int depth = 0;
    int at = from;
    while (at < text.length() && (depth > 0 || text.charAt(at) == '(' || at > from)) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
      if (depth == 0) {
        return skipSpaces(text, at);
      }
    }
    return from;
  }
}
