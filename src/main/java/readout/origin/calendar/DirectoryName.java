package readout.origin.calendar;

import java.text.Normalizer;
import java.util.Locale;

/** Turns names of an office's directory, "Berg, Ana", into the order in which they are said. */
final class DirectoryName {
  private DirectoryName() {}

  /**
   * The name in the usual order; as it is written unless the address has its surname in the place
   * of one, such as {@code a.berg@} or {@code ana.berg@}.
   */
  static String turned(String name, String email) {
    int comma = name.indexOf(',');
    int at = email.indexOf('@');
    if (comma <= 0 || comma != name.lastIndexOf(',') || at < 0) {
      return name;
    }
    String surname = name.substring(0, comma).strip();
    String given = name.substring(comma + 1).strip();
    String local = plain(email.substring(0, at));
    String one = plain(surname);
    String other = plain(given);
    boolean fits =
        !one.isEmpty()
            && !other.isEmpty()
            && local.endsWith(one)
            && local.length() > one.length()
            && other.startsWith(local.substring(0, local.length() - one.length()).substring(0, 1));
    return fits ? given + " " + surname : name;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]", "");
  }
}
