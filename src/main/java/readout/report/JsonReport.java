package readout.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Findings;
import readout.diagnostic.VisibleText;
import readout.diagnostic.Waived;
import readout.json.Json;

/** A report as JSON: the same names as in the report for people. */
final class JsonReport {
  private JsonReport() {}

  static String print(Findings findings, String version) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("readout", version);
    report.put("files", findings.allFiles());
    report.put("templates", findings.templates());
    report.put("left_out", findings.leftOut());
    report.put("errors", findings.diagnostics().errors());
    report.put("warnings", findings.diagnostics().warnings());
    report.put("not_shown", findings.diagnostics().left());
    List<Object> diagnostics = new ArrayList<>();
    findings.diagnostics().sorted().forEach(d -> diagnostics.add(diagnostic(d)));
    report.put("diagnostics", diagnostics);
    List<Object> waived = new ArrayList<>();
    for (Waived w : findings.diagnostics().waived()) {
      Map<String, Object> map = diagnostic(w.diagnostic());
      map.put("reason", w.waiver().reason());
      map.put("until", w.waiver().until().toString());
      waived.add(map);
    }
    report.put("waived", waived);
    return VisibleText.inJson(Json.pretty(report));
  }

  private static Map<String, Object> diagnostic(Diagnostic d) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("severity", d.severity().word());
    map.put("code", d.code().key());
    map.put("message", d.message());
    if (d.file() != null) {
      map.put("file", d.file().name());
    }
    if (d.file() != null && d.span() != null) {
      place(Region.of(d.file(), d.span()), map);
    }
    if (!d.label().isEmpty()) {
      map.put("label", d.label());
    }
    if (!d.also().isEmpty()) {
      List<Object> also = new ArrayList<>();
      for (Diagnostic.Also other : d.also()) {
        Map<String, Object> place = new LinkedHashMap<>();
        place(Region.of(d.file(), other.span()), place);
        place.put("label", other.label());
        also.add(place);
      }
      map.put("also", also);
    }
    if (!d.help().isEmpty()) {
      map.put("help", d.help());
    }
    return map;
  }

  private static void place(Region region, Map<String, Object> map) {
    map.put("line", region.startLine());
    map.put("column", region.startColumn());
    map.put("end_line", region.endLine());
    map.put("end_column", region.endColumn());
  }
}
