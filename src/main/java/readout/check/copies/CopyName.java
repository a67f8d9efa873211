package readout.check.copies;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the names that sync services, downloads, file managers, editors and git give to copies:
 * {@code deal (1).yaml}, {@code deal - Copy.yaml}, {@code deal.sync-conflict-….yaml}.
 */
final class CopyName {
  private static final Pattern ENDING = Pattern.compile("\\.ya?ml$");

  /** What is put after a name. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu:"
              + String.join(
                  "|",
                  // Syncthing; Nextcloud, ownCloud and Dropbox; Seafile.
                  "[._ -]sync-conflict-[^/]*",
                  "[._ -]?\\([^()/]*(conflict|konflikt|conflit)[^()/]*\\)",
                  "[._ -]?\\[[^\\[\\]/]*conflict[^\\[\\]/]*\\]",
                  "[._ -]conflict(ed)?([ _-]?copy)?([ ._-]\\d[^/]*)?",
                  "[ _]\\(?sfconflict[^/]*",
                  // File managers, in the languages of their users.
                  "[ ._–-]+(copy|kopie|kopia|kopi|copia|copie|cópia|copi|kopio|másolat|kopija"
                      + "|копия|копія|көшірме|副本)([ _-]?\\(?\\d+\\)?)?",
                  " ?\\(\\d{1,3}\\)",
                  " \\d{1,2}",
                  // Editors and tools of git.
                  "[._-](orig|bak|backup|old|tmp|save|rej)\\d*",
                  "_(local|remote|base|backup)_\\d+",
                  "~\\d*")
              // OneDrive adds the name of the computer.
              + ")$|-(DESKTOP|LAPTOP|PC|WIN|[A-Z]{2,})-(?=[A-Z0-9]*\\d)[A-Z0-9]+$");

  /** What is put before a name. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?iu:(copy|kopie)( \\(?\\d+\\)?)? (of|von)|copie de|copia d[ei]|cópia de|kopia av)[ _]|^#");

  /** A name without any of these is left alone: most are. */
  private static final Pattern HINT =
      Pattern.compile(
          "[^a-z0-9._-]|cop|kop|conflict|konflikt|conflit|orig|bak|backup|old|tmp|save|rej|local|remote|base");

  private CopyName() {}

  /** Whether a file has the name of a copy. */
  static boolean isCopy(String file) {
    return !original(file).equals(withoutEnding(file));
  }

  /** The path that a file would have without what copying added, and without its ending. */
  static String original(String file) {
    String path = withoutEnding(file);
    int name = path.lastIndexOf('/') + 1;
    String left = path.substring(name);
    if (HINT.matcher(left).find()) {
      for (String before = ""; !before.equals(left); ) {
        before = left;
        left = without(BEFORE, without(AFTER, left));
      }
    }
    return path.substring(0, name) + left;
  }

  private static String without(Pattern pattern, String name) {
    Matcher matcher = pattern.matcher(name);
    // A name of nothing else is a name.
    return matcher.find() && matcher.end() - matcher.start() < name.length()
        ? name.substring(0, matcher.start()) + name.substring(matcher.end())
        : name;
  }

  private static String withoutEnding(String file) {
    return ENDING.matcher(file).replaceFirst("");
  }
}
