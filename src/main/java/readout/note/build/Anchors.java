package readout.note.build;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import readout.meeting.Fingerprint;
import readout.meeting.Text;

/**
 * Gives each thing on a page a place that links can name. It is made of the thing itself, its id or
 * else its words, so that adding, removing or reordering others moves no link; and of what the
 * audience may see alone. All languages of a note have the same anchors.
 */
final class Anchors {
  /**
   * Titles that can be distinguished from all others when they are in small letters with hyphens: a
   * capital at the beginning alone, no more than a line of a list.
   */
  private static final Pattern PLAIN = Pattern.compile("[A-Z0-9][a-z0-9]*( [a-z0-9]+)*");

  private static final int LONGEST = 40;

  private final String recordLanguage;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param recordLanguage BCP 47 tag of the record
   */
  Anchors(String recordLanguage) {
    this.recordLanguage = recordLanguage;
  }

  /**
   * An anchor that no other thing has; of two with the same words, the second is numbered.
   *
   * @param kind such as {@code quote}
   * @param id in the record, or null
   * @param words what it says
   * @return never null
   */
  String next(String kind, String id, Text... words) {
    return free(kind + "-" + (id == null ? Fingerprint.of(recordLanguage, words) : spaceless(id)));
  }

  /** The same for what has a title: a short plain one is the anchor as it is. */
  String nextTitled(String kind, String id, Text title) {
    String words = Fingerprint.words(recordLanguage, title);
    boolean plain = id == null && words.length() <= LONGEST && PLAIN.matcher(words).matches();
    return plain ? free(kind + "-" + spaceless(lower(words))) : next(kind, id, title);
  }

  private String free(String wanted) {
    String anchor = wanted;
    for (int number = 2; !taken.add(anchor); number++) {
      anchor = wanted + "-" + number;
    }
    return anchor;
  }

  /** The first letter alone is large. */
  private static String lower(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /** HTML allows no white space in an id; a delegation on no list has its name for an id. */
  private static String spaceless(String id) {
    StringBuilder out = null;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        out = out == null ? new StringBuilder(id) : out;
        out.setCharAt(i, '-');
      }
    }
    return out == null ? id : out.toString();
  }
}
