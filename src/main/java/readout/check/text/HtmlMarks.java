package readout.check.text;

import java.util.Locale;
import java.util.Set;
import readout.html.CharacterReferences;

/** Finds what is written in HTML: character references, tags and comments. */
final class HtmlMarks {
  private static final Set<String> TAGS =
      Set.of(
          ("a abbr b big blockquote br center cite code dd del div dl dt em figure font h1 h2 h3 h4 h5"
                  + " h6 hr i iframe img ins li mark ol p pre q s script section small span strike"
                  + " strong style sub sup table tbody td th thead tr u ul")
              .split(" "));

  /** Tags that are written without a closing one; any other may be a type or a formula. */
  private static final Set<String> ALONE = Set.of("br", "hr", "img", "li", "p", "td", "tr");

  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_ELEMENT = 2000;

  private HtmlMarks() {}

  /**
   * A mark in a text.
   *
   * @param start where it begins
   * @param text its characters
   */
  record Mark(int start, String text) {}

  /**
   * The first character reference of a text, or null.
   *
   * @param isMarkdown whether references are read, so that only doubled ones show
   */
  static Mark firstReference(String text, boolean isMarkdown) {
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      String found = reference(text, i, isMarkdown);
      if (found != null) {
        return new Mark(i, found);
      }
    }
    return null;
  }

  /** The first tag or comment of a text, or null. */
  static Mark firstTag(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      String found = tag(text, i);
      if (found != null) {
        return new Mark(i, found);
      }
    }
    return null;
  }

  /** The character that a reference names, or an empty text where it cannot be shown. */
  static String meaning(String reference) {
    String name = reference.substring(1, reference.indexOf(';'));
    if (name.charAt(0) != '#') {
      String named = CharacterReferences.named(name);
      return isShown(named.codePointAt(0)) ? named : "";
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    return isShown(c) ? Character.toString(c) : "";
  }

  private static boolean isShown(int c) {
    return Character.isDefined(c)
        && c > ' '
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private static String reference(String text, int at, boolean doubledOnly) {
    int end = indexOf(text, ";", at, at + LONGEST_NAME);
    if (end < 0 || !isReference(text.substring(at + 1, end))) {
      return null;
    }
    if (!doubledOnly) {
      return text.substring(at, end + 1);
    }
    int second = indexOf(text, ";", end + 1, end + LONGEST_NAME);
    boolean doubled =
        text.startsWith("&amp;", at) && second > 0 && isReference(text.substring(end + 1, second));
    return doubled ? text.substring(at, second + 1) : null;
  }

  private static boolean isReference(String name) {
    if (name.startsWith("#")) {
      boolean hex = name.length() > 1 && (name.charAt(1) | ' ') == 'x';
      String digits = name.substring(hex ? 2 : 1);
      return !digits.isEmpty()
          && digits.length() <= 6
          && digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0);
    }
    return !name.isEmpty() && !CharacterReferences.named(name).isEmpty();
  }

  private static String tag(String text, int at) {
    if (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at);
      return end < 0 ? "<!--" : text.substring(at, Math.min(end + 3, at + LONGEST_TAG));
    }
    int start = text.startsWith("</", at) ? at + 2 : at + 1;
    int end = start;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    String name = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean known = end < text.length() && TAGS.contains(name);
    if (!known || start == at + 1 && !ALONE.contains(name) && !closes(text, name, end)) {
      return null;
    }
    int close = indexOf(text, ">", end, at + LONGEST_TAG);
    if (close < 0) {
      return null;
    }
    String rest = text.substring(end, close).strip();
    boolean good =
        rest.isEmpty() || rest.equals("/") || text.charAt(end) == ' ' && rest.indexOf('=') > 0;
    return good ? text.substring(at, close + 1) : null;
  }

  private static boolean closes(String text, String name, int from) {
    int end = indexOf(text, "</" + name, from, from + LONGEST_ELEMENT);
    return end >= 0
        || indexOf(text, "</" + name.toUpperCase(Locale.ROOT), from, from + LONGEST_ELEMENT) >= 0;
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '1' && c <= '6';
  }

  /** Where a text holds another one that begins before a limit; -1 when it does not. */
  static int indexOf(String text, String sought, int from, int limit) {
    int last = Math.min(limit, text.length() - sought.length());
    for (int i = from; i <= last; i++) {
      if (text.startsWith(sought, i)) {
        return i;
      }
    }
    return -1;
  }
}
