package readout.meeting;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A short name for a thing that is made of its words, so that what is before it or after it does
 * not matter. It is made of released words alone: of words that the reader may see.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * The fingerprint of the {@link #words} of some texts.
   *
   * @return eight hexadecimal digits, the same for words that {@link ComparedForm} holds for the
   *     same; never null
   */
  public static String of(String recordLanguage, Text... texts) {
    CRC32 sum = new CRC32();
    for (Text text : texts) {
      String words = ComparedForm.of(words(recordLanguage, text)) + '\n';
      sum.update(words.getBytes(StandardCharsets.UTF_8));
    }
    String digits = Long.toHexString(sum.getValue());
    return "0".repeat(Integer.BYTES * 2 - digits.length()) + digits;
  }

  /**
   * The words that identify a text in all languages of a note.
   *
   * @param recordLanguage BCP 47 tag of the record: the words in that language count, else the
   *     first that are there
   * @param text never null
   * @return never null
   */
  public static String words(String recordLanguage, Text text) {
    for (InLanguage variant : text.variants()) {
      if (variant.language() == null || variant.language().equalsIgnoreCase(recordLanguage)) {
        return variant.value();
      }
    }
    return text.variants().get(0).value();
  }
}
