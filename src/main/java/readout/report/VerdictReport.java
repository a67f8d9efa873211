package readout.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import readout.diagnostic.VisibleText;
import readout.json.Json;
import readout.verify.Answer;
import readout.verify.Placed;
import readout.verify.Verdict;
import readout.words.Folding;

/** The answers to the quotes of a page, for people and for programs. */
public final class VerdictReport {
  private static final int LONGEST = 100;

  /** They do not count, and a report has no need of them: each quote has a line of its own. */
  private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

  private VerdictReport() {}

  /** For people: each quote with both places, then the counts and the foldings that were made. */
  public static String human(String page, String record, List<Placed> quotes) {
    StringBuilder out = new StringBuilder();
    Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
    for (Placed quote : quotes) {
      Verdict v = quote.verdict();
      counts.merge(v.answer(), 1, Integer::sum);
      line(page + ":" + v.line() + ":" + v.column() + ": " + answer(v), out);
      line("  “" + shortened(v.words()) + "”", out);
      if (quote.inRecord() != null) {
        String place = quote.inRecord().line() + ":" + quote.inRecord().column();
        String nearest = v.answer() == Answer.UNKNOWN ? ": the nearest words" : "";
        line("  " + record + ":" + place + nearest, out);
      }
      if (!v.remark().isEmpty()) {
        line("  " + v.remark(), out);
      }
      out.append('\n');
    }
    return out.append(summary(quotes.size(), counts)).toString();
  }

  private static void line(String line, StringBuilder out) {
    out.append(VisibleText.line(line)).append('\n');
  }

  private static String answer(Verdict v) {
    return v.answer() == Answer.FOLDED
        ? v.answer().words() + " " + String.join(", ", v.foldings())
        : v.answer().words();
  }

  private static String shortened(String words) {
    String line = ISOLATES.matcher(words).replaceAll("").strip().replaceAll("\\s*\\R\\s*", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + " …";
  }

  private static String summary(int all, Map<Answer, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (answer, count) ->
            parts.add(
                count
                    + " "
                    + (answer == Answer.FOLDED ? "exact but for foldings" : answer.words())));
    String head = all == 1 ? "1 quote" : (all == 0 ? "no" : String.valueOf(all)) + " quotes";
    return head
        + (parts.isEmpty() ? " on the page" : ": " + String.join(", ", parts))
        + "\n"
        + "not counted: line breaks and marks of direction; named where they occur: "
        + String.join(", ", foldings())
        + "\n";
  }

  private static List<String> foldings() {
    List<String> all = new ArrayList<>();
    for (Folding folding : Folding.values()) {
      all.add(folding.words());
    }
    all.add("typing errors");
    all.add("words left out");
    all.add("words struck out");
    return all;
  }

  /** For programs: an object with the same names. */
  public static String json(String page, String record, List<Placed> quotes) {
    List<Object> list = new ArrayList<>();
    for (Placed quote : quotes) {
      Verdict v = quote.verdict();
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("answer", v.answer().words().replace(" but for", " but for foldings"));
      map.put("good", v.answer().isGood());
      map.put("words", v.words());
      map.put("line", v.line());
      map.put("column", v.column());
      if (quote.inRecord() != null) {
        map.put("record_line", quote.inRecord().line());
        map.put("record_column", quote.inRecord().column());
      }
      map.put("foldings", v.foldings());
      map.put("remark", v.remark());
      list.add(map);
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("page", page);
    report.put("record", record);
    report.put("foldings", foldings());
    report.put("quotes", list);
    return VisibleText.inJson(Json.pretty(report));
  }
}
