package readout.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.HumanPrinter;
import readout.diagnostic.Severity;
import readout.diagnostic.VisibleText;

/**
 * What a command talks to: standard output carries notes only, everything else goes to standard
 * error.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param terminal whether standard error is a terminal
 * @param clock the time, asked only when neither an option nor the environment gives it
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean terminal,
    Supplier<Instant> clock) {

  /** Whether messages may be coloured (no-color.org). */
  boolean colour() {
    String noColor = environment.get("NO_COLOR");
    return terminal && (noColor == null || noColor.isEmpty());
  }

  /**
   * Prints diagnostics, then a line a file that counts its errors and warnings. An empty line is
   * between two of them and before that line, and never the last.
   */
  void report(Diagnostics diagnostics) {
    List<Diagnostic> sorted = diagnostics.sorted();
    boolean counted = sorted.stream().anyMatch(d -> d.file() != null);
    String printed = new HumanPrinter(colour()).print(sorted);
    err.print(counted || printed.isEmpty() ? printed : printed.substring(0, printed.length() - 1));
    String file = null;
    int errors = 0;
    int warnings = 0;
    for (Diagnostic d : sorted) {
      String name = d.file() == null ? null : d.file().name();
      if (!Objects.equals(file, name)) {
        summary(file, errors, warnings);
        errors = 0;
        warnings = 0;
      }
      file = name;
      errors += d.severity() == Severity.ERROR ? 1 : 0;
      warnings += d.severity() == Severity.WARNING ? 1 : 0;
    }
    summary(file, errors, warnings);
  }

  private void summary(String file, int errors, int warnings) {
    if (file != null && errors + warnings > 0) {
      say(file + ": " + counts(errors, warnings));
    }
  }

  /**
   * Says why a command ends without having done what it was asked for.
   *
   * @param help what to do, each perhaps of several lines
   */
  void fail(Code code, String message, String... help) {
    Diagnostic failure = Diagnostic.error(code, null, null, message);
    for (String line : help) {
      failure = failure.help(line);
    }
    err.print(new HumanPrinter(colour()).print(failure));
  }

  /** Prints a line on standard error, whatever names and values are in it. */
  void say(String line) {
    err.println(VisibleText.line(line));
  }

  /**
   * Why standard output did not take all that was printed: null when it did, empty when its reader
   * has gone and wants no more.
   */
  String lost() {
    out.flush();
    if (!out.checkError()) {
      return null;
    }
    return out instanceof StandardOutput standard ? standard.reason() : "unknown reason";
  }

  private static String counts(int errors, int warnings) {
    String e = errors == 0 ? "" : count(errors, "error");
    String w = warnings == 0 ? "" : count(warnings, "warning");
    return e.isEmpty() || w.isEmpty() ? e + w : e + ", " + w;
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
