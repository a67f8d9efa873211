package readout.diagnostic;

import java.util.List;

/** Prints one line per diagnostic: {@code path:line:col: error[code]: message}. */
public final class ShortPrinter implements DiagnosticPrinter {
  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic d : diagnostics) {
      String address = VisibleText.line(DiagnosticPrinter.address(d));
      out.append(address).append(address.isEmpty() ? "" : ": ");
      out.append(d.severity().word()).append('[').append(d.code().key()).append("]: ");
      out.append(VisibleText.onOneLine(d.message())).append('\n');
    }
    return out.toString();
  }
}
