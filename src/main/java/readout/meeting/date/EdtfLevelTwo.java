package readout.meeting.date;

import java.util.regex.Pattern;

/** Recognizes the forms of EDTF's level 2, and what is left of them at level 1. */
final class EdtfLevelTwo {
  private static final Pattern SET = Pattern.compile("[\\[{].*[\\]}]");
  private static final Pattern PART =
      Pattern.compile("-?[?~%]?[0-9X]{4}[?~%]?(-[?~%]?[0-9X]{2}[?~%]?){0,2}");
  private static final Pattern LONG = Pattern.compile("Y?-?\\d+(E\\d+)?(S\\d+)?");
  private static final Pattern GROUP = Pattern.compile("\\d{4}-(2[5-9]|3[0-9]|4[01])");

  private EdtfLevelTwo() {}

  /** Whether a text that is not a date of levels 0 and 1 is one of level 2, or nearly. */
  static boolean is(String text) {
    boolean marked = text.indexOf('?') >= 0 || text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    boolean scaled = text.indexOf('E') > 0 || text.indexOf('S') > 0;
    return SET.matcher(text).matches()
        || PART.matcher(text).matches() && (marked || text.indexOf('X') >= 0)
        || GROUP.matcher(text).matches()
        || scaled && LONG.matcher(text).matches();
  }

  /**
   * The same at level 1: what is uncertain in a part is uncertain as a whole; empty where that says
   * too much.
   */
  static String atLevelOne(String text) {
    if (!PART.matcher(text).matches()) {
      return "";
    }
    boolean uncertain = text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    boolean approximate = text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    String mark = uncertain && approximate ? "%" : uncertain ? "?" : approximate ? "~" : "";
    String date = text.replaceAll("[?~%]", "");
    int last = date.length();
    while (last > 0 && EdtfDate.parse(date.substring(0, last) + mark).isEmpty()) {
      last = Math.max(date.lastIndexOf('-', last - 1), 0);
    }
    boolean vaguer =
        last > 0
            && (last == date.length()
                || date.substring(last).indexOf('X') >= 0
                || date.substring(0, last).indexOf('X') >= 0);
    return vaguer ? date.substring(0, last) + mark : "";
  }
}
