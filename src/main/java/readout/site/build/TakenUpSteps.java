package readout.site.build;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of steps on the page of a meeting that they were taken up again, where the page, which knows
 * its own record alone, says that they are overdue.
 *
 * @param anchors the places of the steps
 * @param label the words
 */
record TakenUpSteps(List<String> anchors, String label) {
  /** A step ends with its row or its item in a list. */
  private static final Pattern END = Pattern.compile("</tr>|</li>");

  private static final Pattern OVERDUE =
      Pattern.compile("<strong class=\"overdue\">[^<]*</strong>");

  /**
   * The page with what it is to say.
   *
   * @param page as {@link ByteText}
   */
  String in(String page) {
    String text = page;
    String words = ByteText.of("<span class=\"note\">" + label + "</span>");
    for (String anchor : anchors) {
      int start = text.indexOf(ByteText.of("id=\"" + anchor + "\""));
      Matcher end = END.matcher(text);
      if (start >= 0 && end.find(start)) {
        String step =
            OVERDUE
                .matcher(text.substring(start, end.start()))
                .replaceFirst(Matcher.quoteReplacement(words));
        text = text.substring(0, start) + step + text.substring(end.start());
      }
    }
    return text;
  }
}
