package readout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Findings;

/** The last lines of a report for people. */
public final class Summary {
  private Summary() {}

  /** How many files there were, what was found in them, and what was left out by which rule. */
  public static List<String> lines(Findings findings) {
    Diagnostics found = findings.diagnostics();
    List<String> parts = new ArrayList<>();
    parts.add(found.errors() == 0 ? "no errors" : count(found.errors(), "error"));
    parts.add(found.warnings() == 0 ? "no warnings" : count(found.warnings(), "warning"));
    if (!found.waived().isEmpty()) {
      parts.add(found.waived().size() + " waived");
    }
    List<String> lines = new ArrayList<>();
    lines.add(what(findings) + ": " + String.join(", ", parts));
    if (found.left() > 0) {
      lines.add(found.left() + " of them are not shown: too many in one file");
    }
    lines.addAll(leftOut(findings.leftOut()));
    return lines;
  }

  /** The line about files that were left out, by the words of the rule; none without any. */
  static List<String> leftOut(Map<String, Integer> files) {
    List<String> rules = new ArrayList<>();
    files.forEach((rule, count) -> rules.add(count + " " + rule));
    return rules.isEmpty() ? List.of() : List.of("left out: " + String.join(", ", rules));
  }

  private static String what(Findings findings) {
    String records = files(findings.files().size(), findings.people().size());
    if (findings.templates().isEmpty()) {
      return records;
    }
    String templates = String.join(" and ", findings.templates()) + " on sample records";
    return findings.files().isEmpty() && findings.people().isEmpty()
        ? templates
        : records + ", " + templates;
  }

  private static String files(int records, int people) {
    String others = people == 0 ? "" : count(people, "people file");
    if (records == 0 && people > 0) {
      return others;
    }
    return count(records, "record") + (others.isEmpty() ? "" : ", " + others);
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
