package readout.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.diagnostic.VisibleText;
import readout.origin.Remark;

/** Says in lines what a file is and what of it is to be looked at. */
final class SourceNotices {
  private static final int MOST = 40;
  private static final int LONGEST = 70;

  private SourceNotices() {}

  /**
   * The lines, for standard error.
   *
   * @param summary what the file is
   * @param unit what remarks count: "line" or "paragraph"
   */
  static List<String> of(String summary, List<Remark> remarks, String unit) {
    List<String> lines = new ArrayList<>();
    lines.add(summary);
    List<Remark> sorted = remarks.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
    if (!remarks.isEmpty()) {
      lines.add(Lines.counted(remarks.size(), "place") + " to look at:");
      sorted.stream().limit(MOST).forEach(r -> lines.add("  " + line(r, unit)));
      if (remarks.size() > MOST) {
        lines.add("  and " + (remarks.size() - MOST) + " more");
      }
    }
    return lines;
  }

  private static String line(Remark remark, String unit) {
    String words = VisibleText.line(remark.words().replaceAll("\\s+", " "));
    String shown =
        words.codePointCount(0, words.length()) > LONGEST
            ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + " …"
            : words;
    return unit
        + " "
        + remark.line()
        + ": "
        + remark.reason()
        + (shown.isEmpty() ? "" : ": " + shown);
  }
}
