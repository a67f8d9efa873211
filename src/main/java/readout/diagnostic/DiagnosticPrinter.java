package readout.diagnostic;

import java.util.List;

/** Prints diagnostics for a person or for a program that reads lines. */
public interface DiagnosticPrinter {
  /** The printed form of all diagnostics, sorted already, each line ended; empty for none. */
  String print(List<Diagnostic> diagnostics);

  /** Where a diagnostic points to: {@code path:line:column}, the path alone, or nothing. */
  static String address(Diagnostic d) {
    if (d.file() == null) {
      return "";
    }
    String name = VisibleText.onOneLine(d.file().name());
    if (d.span() == null) {
      return name;
    }
    Position p = d.file().position(d.span().start());
    return name + ":" + p.line() + ":" + p.column();
  }
}
