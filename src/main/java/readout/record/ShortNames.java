package readout.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Shortens names to what file systems accept, and makes the hashes that distinguish shortened ones.
 */
public final class ShortNames {
  /**
   * The most bytes that a name has in UTF-8: with a word before it and a page number and an ending
   * after it, it stays below the 143 bytes that encrypting file systems take.
   */
  public static final int MOST_BYTES = 115;

  /** How many characters a hash has. */
  public static final int HASH_LENGTH = 10;

  /** Comes between a name and its hash. */
  public static final String BEFORE_HASH = "--";

  private ShortNames() {}

  /** How many bytes a name has in UTF-8. */
  public static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /** A short hash in hexadecimal digits. */
  public static String hash(String whole) {
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "")
        .substring(0, HASH_LENGTH);
  }

  /** As many whole characters of a name as fit into some bytes of UTF-8. */
  public static String beginning(String name, int mostBytes) {
    int end = 0;
    int bytes = 0;
    while (end < name.length()) {
      String letter = Character.toString(name.codePointAt(end));
      bytes += bytes(letter);
      if (bytes > mostBytes) {
        break;
      }
      end += letter.length();
    }
    return name.substring(0, end);
  }
}
