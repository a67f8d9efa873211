package readout.site.model;

import java.util.Locale;
import readout.meeting.NameKey;
import readout.record.DeviceNames;
import readout.record.ShortNames;

/**
 * Turns names and ids into parts of addresses. A part is made of the name or id alone, so that no
 * address depends on what else an archive holds. Letters and digits of any script stay, in lower
 * case, and a space becomes a hyphen; where anything else is lost on the way, or the name is too
 * long, a short hash of the whole name follows, so that two names never share an address. So it
 * does where Windows would take the part for a device.
 */
public final class Slugs {
  private Slugs() {}

  /**
   * The part for a name.
   *
   * @param name in any spelling; names that {@link NameKey} holds for one have one part
   */
  public static String ofName(String name) {
    String folded = NameKey.of(name);
    String words = words(folded);
    boolean whole = words.equals(folded.replace(' ', '-')) && !words.isEmpty();
    boolean plain = whole && folded.indexOf('-') < 0 && fits(words) && isFree(words);
    return plain ? words : withHash(words, "name " + folded);
  }

  /**
   * The part for a person, made of the id that the record gives or else of the name. An id and a
   * name that read alike are distinguished.
   *
   * @param id or empty
   */
  static String ofPerson(String id, String name) {
    if (id.isEmpty()) {
      String part = ofName(name);
      boolean likeId = part.indexOf('-') < 0;
      return likeId ? withHash(part, "name " + NameKey.of(name)) : part;
    }
    boolean likeName = id.indexOf('-') >= 0;
    boolean plain = !likeName && id.equals(id.toLowerCase(Locale.ROOT)) && fits(id);
    return plain && isFree(id) ? id : withHash(words(NameKey.of(id)), "id " + id);
  }

  /**
   * The part for a record: its id, with a hash where Windows would treat it as a device.
   *
   * @param id as the record has it
   */
  static String ofRecord(String id) {
    return DeviceNames.has(id) ? withHash(words(NameKey.of(id)), "record " + id) : id;
  }

  /** Whether a part is neither the page of a list nor a device. */
  private static boolean isFree(String part) {
    return !part.equals("index") && !DeviceNames.has(part);
  }

  private static boolean fits(String part) {
    return ShortNames.bytes(part) <= ShortNames.MOST_BYTES;
  }

  /** Letters, digits and what is written above and below them; a hyphen for all between. */
  private static String words(String folded) {
    StringBuilder words = new StringBuilder(folded.length());
    folded
        .codePoints()
        .forEach(
            c -> {
              if (isPart(c)) {
                words.appendCodePoint(c);
              } else if (words.length() > 0 && words.charAt(words.length() - 1) != '-') {
                words.append('-');
              }
            });
    return withoutHyphenAtEnd(words.toString());
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String withHash(String words, String whole) {
    String hash = ShortNames.BEFORE_HASH + ShortNames.hash(whole);
    String kept =
        withoutHyphenAtEnd(ShortNames.beginning(words, ShortNames.MOST_BYTES - hash.length()));
    return (kept.isEmpty() ? "x" : kept) + hash;
  }

  private static String withoutHyphenAtEnd(String words) {
    return words.endsWith("-") ? words.substring(0, words.length() - 1) : words;
  }
}
