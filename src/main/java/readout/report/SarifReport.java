package readout.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Explanations;
import readout.diagnostic.Findings;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.diagnostic.VisibleText;
import readout.diagnostic.Waived;
import readout.json.Json;

/** A report as SARIF 2.1.0 (OASIS Standard, 27 March 2020). */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What relative addresses begin at. Where it lies is known to the service that reads them. */
  private static final String BASE = "%SRCROOT%";

  private static final String STANDARD_INPUT = "<stdin>";

  private final List<String> codes;

  private SarifReport(List<String> codes) {
    this.codes = codes;
  }

  static String print(Findings findings, String version) {
    List<Diagnostic> diagnostics = findings.diagnostics().sorted();
    List<Waived> waived = findings.diagnostics().waived();
    TreeSet<String> codes = new TreeSet<>();
    diagnostics.forEach(d -> codes.add(d.code().key()));
    waived.forEach(w -> codes.add(w.diagnostic().code().key()));
    SarifReport report = new SarifReport(new ArrayList<>(codes));
    List<Object> results = new ArrayList<>();
    diagnostics.forEach(d -> results.add(report.result(d, List.of())));
    for (Waived w : waived) {
      String reason = w.waiver().reason() + " (until " + w.waiver().until() + ")";
      results.add(
          report.result(w.diagnostic(), List.of(map("kind", "inSource", "justification", reason))));
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", map("driver", report.driver(version)));
    run.put("invocations", List.of(invocation(findings)));
    run.put(
        "originalUriBaseIds",
        map(BASE, map("description", map("text", "The folder that readout ran in."))));
    run.put("artifacts", findings.allFiles().stream().map(SarifReport::artifact).toList());
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", results);
    return VisibleText.inJson(
        Json.pretty(map("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))));
  }

  private Map<String, Object> driver(String version) {
    List<Object> rules = new ArrayList<>();
    for (String code : codes) {
      String page = Explanations.of(code).orElse("# " + code + "\n");
      rules.add(
          map(
              "id", code,
              "shortDescription", map("text", firstSentence(page)),
              "help", map("text", page, "markdown", page)));
    }
    return map("name", "readout", "version", version, "rules", rules);
  }

  /** The first sentence of the prose below the heading. */
  private static String firstSentence(String page) {
    int start = page.indexOf("\n\n") + 2;
    int end = page.indexOf("\n\n", start);
    String prose = page.substring(start, end < 0 ? page.length() : end).replace('\n', ' ');
    int stop = prose.indexOf(". ");
    return stop < 0 ? prose : prose.substring(0, stop + 1);
  }

  /** What was left out is reported as the tool's own notifications. */
  private static Map<String, Object> invocation(Findings findings) {
    List<Object> notifications = new ArrayList<>();
    for (String line : Summary.lines(findings)) {
      notifications.add(map("level", "note", "message", map("text", line)));
    }
    return map("executionSuccessful", true, "toolExecutionNotifications", notifications);
  }

  private static Map<String, Object> artifact(String file) {
    return map("location", address(file));
  }

  /** Standard input has no place below the base. */
  private static Map<String, Object> address(String file) {
    if (file.equals(STANDARD_INPUT) || file.equals("-")) {
      return map("uri", "stdin", "description", map("text", "standard input"));
    }
    FileUri uri = FileUri.of(file);
    return uri.isRelative() ? map("uri", uri.text(), "uriBaseId", BASE) : map("uri", uri.text());
  }

  private Map<String, Object> result(Diagnostic d, List<Object> suppressions) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", d.code().key());
    result.put("ruleIndex", codes.indexOf(d.code().key()));
    result.put("level", d.severity().word());
    result.put("message", map("text", text(d)));
    if (d.file() != null) {
      result.put("locations", List.of(location(d.file(), d.span(), d.label())));
      List<Object> related = new ArrayList<>();
      d.also().forEach(a -> related.add(location(d.file(), a.span(), a.label())));
      if (!related.isEmpty()) {
        result.put("relatedLocations", related);
      }
    }
    result.put("suppressions", suppressions);
    return result;
  }

  private static String text(Diagnostic d) {
    StringBuilder text = new StringBuilder(VisibleText.onOneLine(d.message()));
    d.help().forEach(help -> text.append("\nhelp: ").append(VisibleText.of(help)));
    return text.toString();
  }

  private static Map<String, Object> location(SourceFile file, Span span, String label) {
    Map<String, Object> place = map("artifactLocation", address(file.name()));
    if (span != null) {
      Region region = Region.of(file, span);
      place.put(
          "region",
          map(
              "startLine", region.startLine(),
              "startColumn", region.startColumn(),
              "endLine", region.endLine(),
              "endColumn", region.endColumn()));
    }
    Map<String, Object> location = map("physicalLocation", place);
    if (!label.isEmpty()) {
      location.put("message", map("text", VisibleText.of(label)));
    }
    return location;
  }

  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
