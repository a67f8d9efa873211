package readout.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.diagnostic.Findings;
import readout.diagnostic.HumanPrinter;
import readout.diagnostic.ShortPrinter;

/** The forms of a report. */
public enum ReportFormat {
  /** Source lines with carets and help. */
  HUMAN,
  /** One line a diagnostic. */
  SHORT,
  /** JSON of our own, for scripts. */
  JSON,
  /** SARIF 2.1.0 (OASIS), for code scanning. */
  SARIF,
  /** Workflow commands of GitHub Actions, which become annotations. */
  GITHUB,
  /** The XML that JUnit reports are written in, for test views of CI servers. */
  JUNIT;

  /** The word on the command line. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** All words for the command line. */
  public static List<String> keys() {
    return Stream.of(values()).map(ReportFormat::key).toList();
  }

  /** The format of a word on the command line. */
  public static Optional<ReportFormat> named(String word) {
    return Stream.of(values()).filter(f -> f.key().equals(word)).findFirst();
  }

  /**
   * The whole report.
   *
   * @param findings what was found
   * @param version the program's version
   * @param colour whether people may be shown colours
   */
  public String print(Findings findings, String version, boolean colour) {
    return switch (this) {
      case HUMAN -> new HumanPrinter(colour).print(findings.diagnostics().sorted());
      case SHORT -> new ShortPrinter().print(findings.diagnostics().sorted());
      case JSON -> JsonReport.print(findings, version);
      case SARIF -> SarifReport.print(findings, version);
      case GITHUB -> GithubReport.print(findings);
      case JUNIT -> JunitReport.print(findings);
    };
  }

  /** Whether it is a list of lines, so that a summary belongs below it. */
  public boolean endsWithSummary() {
    return this == HUMAN || this == SHORT || this == GITHUB;
  }
}
