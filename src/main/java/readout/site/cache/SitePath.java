package readout.site.cache;

import java.util.regex.Pattern;

/** Judges paths of a site's files that come from a file which may have been changed. */
public final class SitePath {
  /** The folder of a language, when it is not the first of its site. */
  private static final String LANGUAGE = "(?:[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*/)?";

  private static final Pattern MEETINGS = Pattern.compile(LANGUAGE + "meetings/.+");

  private SitePath() {}

  /** Whether a path stays within the folder that it is resolved against. */
  public static boolean isInside(String path) {
    if (path.isEmpty() || path.indexOf('\\') >= 0 || path.chars().anyMatch(c -> c < ' ')) {
      return false;
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a path is that of a meeting's page. */
  public static boolean isMeeting(String path) {
    return MEETINGS.matcher(path).matches();
  }
}
