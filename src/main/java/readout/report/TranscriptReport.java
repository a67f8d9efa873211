package readout.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Position;
import readout.diagnostic.VisibleText;
import readout.diff.WordMarks;
import readout.json.Json;
import readout.verify.transcript.SpokenAnswer;
import readout.verify.transcript.SpokenFolding;
import readout.verify.transcript.SpokenVerdict;
import readout.verify.transcript.TranscriptPipeline.Result;

/** What a transcript says of the quotes of a record, for people and for programs. */
public final class TranscriptReport {
  private static final int LONGEST = 100;

  private TranscriptReport() {}

  /** For people: each quote with both places, and the words that differ. */
  public static String human(String transcript, String record, Result result) {
    StringBuilder out = new StringBuilder();
    Map<SpokenAnswer, Integer> counts = new EnumMap<>(SpokenAnswer.class);
    for (SpokenVerdict v : result.compared().verdicts()) {
      counts.merge(v.answer(), 1, Integer::sum);
      Position place = result.place(v);
      line(record + ":" + place.line() + ":" + place.column() + ": " + answer(v), out);
      line(v.said() == null ? "  “" + shortened(v.words()) + "”" : "  " + difference(v), out);
      if (v.line() > 0) {
        line(
            "  " + transcript + ":" + v.line() + (v.said() == null ? "" : ": the nearest words"),
            out);
      }
      v.remarks().forEach(remark -> line("  " + remark, out));
      out.append('\n');
    }
    return out.append(summary(result, counts)).toString();
  }

  private static void line(String line, StringBuilder out) {
    out.append(VisibleText.line(line)).append('\n');
  }

  private static String answer(SpokenVerdict v) {
    boolean named = v.answer() == SpokenAnswer.FOLDED;
    String foldings = String.join(", ", v.foldings());
    return v.answer().words()
        + (named ? " " + foldings : foldings.isEmpty() ? "" : "; and differs in " + foldings);
  }

  /**
   * What was said and is not in the record, {@code [-so-]}, and the other way round, {@code
   * {+so+}}.
   */
  private static String difference(SpokenVerdict v) {
    StringBuilder out = new StringBuilder();
    for (WordMarks.Stretch stretch : WordMarks.of(oneLine(v.said()), oneLine(v.words()))) {
      switch (stretch.fate()) {
        case KEPT -> out.append(stretch.text());
        case REMOVED -> out.append("[-").append(stretch.text()).append("-]");
        case ADDED -> out.append("{+").append(stretch.text()).append("+}");
      }
    }
    return out.toString();
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static String shortened(String words) {
    String line = oneLine(words);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + " …";
  }

  private static String summary(Result result, Map<SpokenAnswer, Integer> counts) {
    int all = result.compared().verdicts().size();
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (answer, count) ->
            parts.add(
                count
                    + " "
                    + (answer == SpokenAnswer.FOLDED ? "exact but for foldings" : answer.words())));
    StringBuilder out = new StringBuilder();
    out.append(all == 0 ? "no quotes" : all == 1 ? "1 quote" : all + " quotes");
    out.append(parts.isEmpty() ? " to compare" : ": " + String.join(", ", parts)).append('\n');
    result
        .compared()
        .skipped()
        .forEach(
            (why, count) ->
                out.append("not compared: ").append(count).append(", ").append(why).append('\n'));
    boolean differences = result.compared().verdicts().stream().anyMatch(v -> v.said() != null);
    if (differences) {
      out.append("[-words of the transcript-] {+words of the record+}\n");
    }
    return out.append("line breaks do not count; named where they occur: ")
        .append(String.join(", ", foldings()))
        .append('\n')
        .toString();
  }

  private static List<String> foldings() {
    List<String> all = new ArrayList<>();
    for (SpokenFolding folding : SpokenFolding.values()) {
      all.add(folding.words());
    }
    return all;
  }

  /** For programs: an object with the same names. */
  public static String json(String transcript, String record, Result result) {
    List<Object> list = new ArrayList<>();
    for (SpokenVerdict v : result.compared().verdicts()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("answer", v.answer().words().replace(" but for", " but for foldings"));
      map.put("good", v.answer().isGood());
      map.put("words", v.words());
      if (v.said() != null) {
        map.put("said", v.said());
      }
      map.put("line", result.place(v).line());
      map.put("column", result.place(v).column());
      if (v.line() > 0) {
        map.put("transcript_line", v.line());
      }
      map.put("foldings", v.foldings());
      map.put("remarks", v.remarks());
      list.add(map);
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("transcript", transcript);
    report.put("record", record);
    report.put("foldings", foldings());
    report.put("not_compared", new LinkedHashMap<>(result.compared().skipped()));
    report.put("quotes", list);
    return VisibleText.inJson(Json.pretty(report));
  }
}
