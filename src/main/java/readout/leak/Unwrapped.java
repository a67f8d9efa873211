package readout.leak;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.html.CharacterReferences;
import readout.words.WordNumbers;

/**
 * Reads an output without its encodings: character references of HTML, escapes of JSON and percent
 * signs of URLs are what they mean. It is read loosely, for it need not be well-formed.
 */
final class Unwrapped {
  private static final Map<String, Integer> NAMED =
      Map.of(
          "amp", (int) '&',
          "lt", (int) '<',
          "gt", (int) '>',
          "quot", (int) '"',
          "apos", (int) '\'',
          "nbsp", 0xA0,
          "shy", 0xAD);

  /** Elements that may be within a word. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "slot",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tspan", "tt", "u", "var",
          "wbr");

  private static final int LONGEST_REFERENCE = 32;

  private final String source;
  private final boolean withoutTags;

  /** Takes the characters when nobody asks for the text; else null. */
  private final WordNumbers words;

  private final StringBuilder text = new StringBuilder();

  private Unwrapped(String source, boolean withoutTags, WordNumbers words) {
    this.source = source;
    this.withoutTags = withoutTags;
    this.words = words;
  }

  /**
   * An output, or a piece of it that begins and ends where a word begins, as a text.
   *
   * @param withoutTags whether it is what a page shows: tags are taken out, and part words only
   *     where the page parts them; else markup is words among others, attributes and comments too
   */
  static String text(String source, boolean withoutTags) {
    Unwrapped unwrapped = new Unwrapped(source, withoutTags, null);
    for (int i = 0; i < source.length(); ) {
      i = unwrapped.next(i);
    }
    return unwrapped.text.toString();
  }

  /** The words of the same as numbers, with their places in the output, without a text. */
  static WordNumbers words(String source, boolean withoutTags) {
    char[] plain = source.toCharArray();
    WordNumbers words = new WordNumbers(plain.length);
    Unwrapped unwrapped = new Unwrapped(source, withoutTags, words);
    for (int i = 0; i < plain.length; ) {
      i = words.takePlain(plain, i, withoutTags);
      i = i < plain.length ? unwrapped.next(i) : i;
    }
    words.end();
    return words;
  }

  /** Takes the character at an index, whatever it is wrapped in; gives the index after it. */
  private int next(int i) {
    char c = source.charAt(i);
    if (c == '<' && withoutTags) {
      return tag(i);
    }
    if (c == '&') {
      return reference(i);
    }
    if (c == '\\') {
      return escape(i);
    }
    if (c == '%') {
      return percent(i);
    }
    int character = source.codePointAt(i);
    append(character, i);
    return i + Character.charCount(character);
  }

  private void append(int c, int offset) {
    if (words != null) {
      words.take(c, offset);
    } else {
      text.appendCodePoint(c);
    }
  }

  /** Skips a tag or a comment; gives the index after it. */
  private int tag(int at) {
    if (source.startsWith("<!--", at)) {
      int end = source.indexOf("-->", at + 2);
      return end < 0 ? source.length() : end + 3;
    }
    int name = source.startsWith("</", at) ? at + 2 : at + 1;
    int nameEnd = name;
    while (nameEnd < source.length() && isPartOfName(source.charAt(nameEnd))) {
      nameEnd++;
    }
    int end = nameEnd == name ? source.indexOf('>', at) : endOfTag(nameEnd);
    if (end < 0) {
      append(' ', at);
      return at + 1;
    }
    String element = source.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    if (!INLINE.contains(element) && element.indexOf('-') < 0) {
      append(element.equals("br") ? '\n' : Separation.END_OF_ITEM, at);
    }
    return end + 1;
  }

  private static boolean isPartOfName(char c) {
    return isAscii(c) || c == '-';
  }

  /** The index of the sign that ends a tag, which is not in the quotation marks of a value. */
  private int endOfTag(int from) {
    for (int i = from; i < source.length() && source.charAt(i) != '<'; i++) {
      char c = source.charAt(i);
      if (c == '>') {
        return i;
      }
      if ((c == '"' || c == '\'') && source.charAt(i - 1) == '=') {
        int end = source.indexOf(c, i + 1);
        if (end < 0) {
          break;
        }
        i = end;
      }
    }
    return source.indexOf('>', from);
  }

  /** A reference to a character; browsers read many of them without a semicolon too. */
  private int reference(int at) {
    int end = at + 1;
    while (end < source.length()
        && end - at <= LONGEST_REFERENCE
        && (isAscii(source.charAt(end)) || source.charAt(end) == '#' && end == at + 1)) {
      end++;
    }
    String name = source.substring(at + 1, end);
    String characters = name.startsWith("#") ? numbered(name) : name.isEmpty() ? "" : named(name);
    if (characters.isEmpty()) {
      append('&', at);
      return at + 1;
    }
    characters.codePoints().forEach(c -> append(c, at));
    return end < source.length() && source.charAt(end) == ';' ? end + 1 : end;
  }

  private static boolean isAscii(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static String numbered(String name) {
    int c = number(name);
    return c < 0 ? "" : Character.toString(c);
  }

  /** The few that are in every page are known here; the library is asked for the rest. */
  private static String named(String name) {
    Integer usual = NAMED.get(name);
    return usual == null ? CharacterReferences.named(name) : Character.toString(usual);
  }

  /** The character of a numeric reference such as {@code #x41}; -1 when it is none. */
  static int number(String name) {
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    return parsed(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  }

  /** A code point, or -1; most signs that might begin one do not, so that none is thrown. */
  private static int parsed(String digits, int radix) {
    int c = digits.isEmpty() ? -1 : 0;
    for (int i = 0; i < digits.length() && c >= 0; i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      c = digit < 0 ? -1 : c * radix + digit;
      c = Character.isValidCodePoint(c) ? c : -1;
    }
    return c;
  }

  private int escape(int at) {
    char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    if (next == 'u' && at + 6 <= source.length()) {
      int c = parsed(source.substring(at + 2, at + 6), 16);
      if (c >= 0) {
        append(c, at);
        return at + 6;
      }
    }
    boolean blank = next == 'n' || next == 'r' || next == 't';
    append(next == 'n' ? '\n' : blank ? ' ' : '\\', at);
    return blank ? at + 2 : at + 1;
  }

  /** Percent signs in a row are the bytes of UTF-8 (RFC 3986, 2.1). */
  private int percent(int at) {
    if (at + 2 >= source.length() || Character.digit(source.charAt(at + 1), 16) < 0) {
      append('%', at);
      return at + 1;
    }
    byte[] bytes = new byte[4];
    int count = 0;
    int i = at;
    while (count < bytes.length && i + 3 <= source.length() && source.charAt(i) == '%') {
      int value = parsed(source.substring(i + 1, i + 3), 16);
      boolean first = count == 0;
      if (value < 0 || !first && (value & 0xC0) != 0x80) {
        break;
      }
      bytes[count++] = (byte) value;
      i += 3;
      if (first && value < 0x80) {
        break;
      }
    }
    if (count == 0) {
      append('%', at);
      return at + 1;
    }
    append(new String(bytes, 0, count, StandardCharsets.UTF_8).codePointAt(0), at);
    return i;
  }
}
