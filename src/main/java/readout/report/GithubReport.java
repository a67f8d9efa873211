package readout.report;

import readout.diagnostic.Diagnostic;
import readout.diagnostic.Findings;
import readout.diagnostic.Severity;

/** Workflow commands of GitHub Actions, one a diagnostic; runners show them beside the lines. */
final class GithubReport {
  private GithubReport() {}

  static String print(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic d : findings.diagnostics().sorted()) {
      out.append("::").append(d.severity() == Severity.NOTE ? "notice" : d.severity().word());
      out.append(' ');
      if (d.file() != null) {
        out.append("file=").append(property(d.file().name())).append(',');
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
      out.append("title=").append(property(d.code())).append("::");
      StringBuilder text = new StringBuilder(d.message());
      d.help().forEach(help -> text.append("\nhelp: ").append(help));
      out.append(data(text.toString())).append('\n');
    }
    return out.toString();
  }

  /** What stands behind the second pair of colons: it may not end the line. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** What stands between the pairs of colons: it may not end a property either. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
