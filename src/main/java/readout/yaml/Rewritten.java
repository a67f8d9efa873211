package readout.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with valid YAML 1.2 that snakeyaml-engine (3.0.1) refuses put in another way: the escapes
 * {@code \\L} and {@code \\P}, tabs that separate tokens, and plain values in brackets that begin
 * with a colon. Only the places that the parser stumbles over are rewritten, for elsewhere the same
 * characters are text.
 */
final class Rewritten {
  private static final int MOST = 1000;

  /** The file is read again for each place: so many characters in all. */
  private static final long READ_AGAIN = 50_000_000;

  private final int base;
  private final List<Integer> inserted = new ArrayList<>();
  private String text;
  private int rewritten;

  /**
   * @param text a file's text, or a part of it
   * @param base the offset in the file at which it begins
   */
  Rewritten(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /** The text as the parser is to read it, never null. */
  String text() {
    return text;
  }

  /** The offset in the file of an offset in the text. */
  int original(int offset) {
    if (inserted.isEmpty()) {
      return base + Math.max(0, offset);
    }
    int before = 0;
    for (int place : inserted) {
      before += place < offset ? 1 : 0;
    }
    return base + Math.max(0, offset - before);
  }

  /**
   * Rewrites the escape whose letter is at an offset of the text.
   *
   * @return whether there was one that could be rewritten
   */
  boolean escape(int letter) {
    char c = at(letter);
    if (c != 'L' && c != 'P' || at(letter - 1) != '\\' || isEnough()) {
      return false;
    }
    put(letter, letter + 1, "u");
    insert(letter + 1, c == 'L' ? "2028" : "2029");
    return true;
  }

  /**
   * Rewrites a tab between two tokens, or before a comment, as a space.
   *
   * @return whether a tab at this offset of the text may be there
   */
  boolean tab(int at) {
    int end = at;
    while (end < text.length() && isBlank(at(end))) {
      end++;
    }
    if (at(at) != '\t' || !mayFollow(at, end) || isEnough()) {
      return false;
    }
    put(at, end, " ".repeat(end - at));
    return true;
  }

  /** A tab never indents: text may follow it, where spaces have indented the line, and no key. */
  private boolean mayFollow(int at, int end) {
    int before = at - 1;
    while (isBlank(at(before))) {
      before--;
    }
    boolean first = LineStarts.isBreak(at(before));
    boolean atEnd = LineStarts.isBreak(at(end)) || at(end) == '#';
    boolean indented = first && before + 1 < at;
    if (atEnd || !first && at(before) != '-' && at(before) != '?') {
      return true;
    }
    if (first && !indented) {
      return false;
    }
    boolean quoted = at(end) == '"' || at(end) == '\'' || at(end) == '[' || at(end) == '{';
    int stop = end;
    while (!LineStarts.isBreak(at(stop)) && !(at(stop) == ':' && isWhite(at(stop + 1)))) {
      stop++;
    }
    boolean item = (at(end) == '-' || at(end) == '?') && isWhite(at(end + 1));
    return quoted || !item && LineStarts.isBreak(at(stop));
  }

  /**
   * Puts a plain value that begins with a colon, in brackets, in quotation marks.
   *
   * @return whether there is one at this offset of the text
   */
  boolean colon(int at) {
    if (at(at) != ':' || isWhite(at(at + 1)) || isFlow(at(at + 1)) || isEnough()) {
      return false;
    }
    int end = at;
    while (end < text.length() && !isFlow(at(end)) && !isEndOfPlain(end)) {
      end++;
    }
    while (isWhite(at(end - 1))) {
      end--;
    }
    insert(at, "'");
    end++;
    for (int i = at + 1; i < end; i++) {
      if (at(i) == '\'') {
        insert(i, "'");
        i++;
        end++;
      }
    }
    insert(end, "'");
    return true;
  }

  private boolean isEndOfPlain(int i) {
    boolean key = at(i) == ':' && (isWhite(at(i + 1)) || isFlow(at(i + 1)));
    return key || at(i) == '#' && isWhite(at(i - 1));
  }

  private void insert(int at, String more) {
    put(at, at, more);
    for (int i = 0; i < more.length(); i++) {
      inserted.add(at + i);
    }
  }

  private void put(int from, int to, String more) {
    text = text.substring(0, from) + more + text.substring(to);
  }

  private boolean isEnough() {
    return ++rewritten > MOST || (long) rewritten * text.length() > READ_AGAIN;
  }

  /** The character at an offset, or a line break outside of the text. */
  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  private static boolean isFlow(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isWhite(char c) {
    return isBlank(c) || LineStarts.isBreak(c);
  }
}
