package readout.query.item;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for in the words of rows: each word, and each phrase in quotation marks, whatever
 * its case and accents are. Words are not inflected.
 */
public final class Sought {
  private static final String MARKS = "\"“”„«»「」『』";

  /** What is in quotation marks, else what is between spaces. */
  private static final Pattern PART =
      Pattern.compile("[" + MARKS + "]([^" + MARKS + "]*)[" + MARKS + "]|[^\\s" + MARKS + "]+");

  private final String id;
  private final List<String> parts;

  /** The same in UTF-8. */
  private final byte[][] bytes;

  private Sought(String id, List<String> parts) {
    this.id = id;
    this.parts = parts;
    this.bytes = parts.stream().map(p -> p.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
  }

  /** The words and phrases of a text. */
  public static Sought phrases(String text) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      add(matcher.group(1) == null ? matcher.group() : matcher.group(1), parts);
    }
    return new Sought("", List.copyOf(parts));
  }

  /** The words of a name, in any order; or an id. */
  public static Sought name(String text) {
    return new Sought(Names.id(text), phrases(text.replaceAll("[" + MARKS + "]", " ")).parts);
  }

  private static void add(String phrase, List<String> parts) {
    String words = Names.words(phrase);
    if (words.length() > 1) {
      parts.add(words);
    }
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Whether a text of a row has all of it. */
  public boolean isIn(String words) {
    for (String part : parts) {
      if (!words.contains(part)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same of a text in UTF-8, of which no text is made.
   *
   * @param from the index of its first byte
   * @param to the index after its last one
   */
  boolean isIn(byte[] words, int from, int to) {
    for (byte[] part : bytes) {
      if (!isIn(part, words, from, to)) {
        return false;
      }
    }
    return true;
  }

  /** Words begin with a space: what comes after it is looked at first. */
  private static boolean isIn(byte[] part, byte[] words, int from, int to) {
    byte second = part[1];
    int last = to - part.length;
    for (int i = from; i <= last; i++) {
      if (words[i + 1] == second
          && Arrays.equals(words, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one of the names of a row, or one of the ids there. */
  public boolean isOneOf(List<String> names) {
    for (String name : names) {
      if (Names.isId(name) ? name.equals(id) : isIn(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a name or an id; an empty id is none. */
  public boolean isParty(String name, String ownId) {
    return isIn(Names.words(name)) || !ownId.isEmpty() && Names.id(ownId).equals(id);
  }
}
