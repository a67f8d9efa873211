package readout.site.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of steps on the page of a meeting that they were taken up again, where the page, which knows
 * its own record alone, says that they are overdue. Pages are treated byte by byte: the marks are
 * ASCII.
 *
 * @param anchors the places of the steps
 * @param label the words
 */
record TakenUpSteps(List<String> anchors, String label) {
  /** A step ends with its row or its item in a list. */
  private static final Pattern END = Pattern.compile("</tr>|</li>");

  private static final Pattern OVERDUE =
      Pattern.compile("<strong class=\"overdue\">[^<]*</strong>");

  /** The page with what it is to say. */
  byte[] in(byte[] page) {
    if (anchors.isEmpty()) {
      return page;
    }
    String text = new String(page, ISO_8859_1);
    String words = bytes("<span class=\"note\">" + label + "</span>");
    for (String anchor : anchors) {
      int start = text.indexOf(bytes("id=\"" + anchor + "\""));
      Matcher end = END.matcher(text);
      if (start >= 0 && end.find(start)) {
        String step =
            OVERDUE
                .matcher(text.substring(start, end.start()))
                .replaceFirst(Matcher.quoteReplacement(words));
        text = text.substring(0, start) + step + text.substring(end.start());
      }
    }
    return text.getBytes(ISO_8859_1);
  }

  private static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }
}
