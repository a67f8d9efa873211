package readout.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Findings;
import readout.diagnostic.Severity;
import readout.diagnostic.VisibleText;

/**
 * Workflow commands of GitHub Actions, one a diagnostic; runners show them beside the lines. They
 * show ten of each severity a step, so the first lines go to as many files as there are.
 */
final class GithubReport {
  private GithubReport() {}

  static String print(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic d : spread(findings.diagnostics().sorted())) {
      out.append("::").append(d.severity() == Severity.NOTE ? "notice" : d.severity().word());
      out.append(' ');
      if (d.file() != null) {
        out.append("file=").append(property(VisibleText.of(d.file().name()))).append(',');
      }
      if (d.file() != null && d.span() != null) {
        Region region = Region.of(d.file(), d.span());
        out.append("line=").append(region.startLine()).append(',');
        out.append("endLine=").append(region.endLine()).append(',');
        if (region.startLine() == region.endLine()) {
          out.append("col=").append(region.startColumn()).append(',');
          out.append("endColumn=").append(region.endColumn()).append(',');
        }
      }
      out.append("title=").append(property(d.code().key())).append("::");
      StringBuilder text = new StringBuilder(VisibleText.onOneLine(d.message()));
      d.help().forEach(help -> text.append("\nhelp: ").append(VisibleText.of(help)));
      out.append(data(text.toString())).append('\n');
    }
    return out.toString();
  }

  /** One line a file, its first error if it has one; then one of each severity; then the rest. */
  private static List<Diagnostic> spread(List<Diagnostic> sorted) {
    Map<Object, Diagnostic> ofFile = new LinkedHashMap<>();
    Map<Object, Diagnostic> ofSeverity = new LinkedHashMap<>();
    for (Diagnostic d : sorted) {
      Object file = d.file() == null ? d : d.file().name();
      ofFile.merge(file, d, (first, next) -> !first.isError() && next.isError() ? next : first);
      ofSeverity.putIfAbsent(List.of(file, d.severity()), d);
    }
    Set<Diagnostic> spread = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Diagnostic> lines = new ArrayList<>();
    for (Collection<Diagnostic> some : List.of(ofFile.values(), ofSeverity.values(), sorted)) {
      some.stream().filter(spread::add).forEach(lines::add);
    }
    return lines;
  }

  /** What is after the second pair of colons: it may not end the line. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** What is between the pairs of colons: it may not end a property either. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
