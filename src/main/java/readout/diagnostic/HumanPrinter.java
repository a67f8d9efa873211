package readout.diagnostic;

import java.util.List;

/** Prints a diagnostic with its source line, carets and help, as good compilers do. */
public final class HumanPrinter implements DiagnosticPrinter {
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BLUE = "\u001b[1;34m";
  private static final String BOLD = "\u001b[1m";
  private static final String OFF = "\u001b[0m";

  private final boolean colour;

  /** The line that was shown last: two places of one line are marked below each other. */
  private String lastSource = "";

  /**
   * @param colour whether to write ANSI colours
   */
  public HumanPrinter(boolean colour) {
    this.colour = colour;
  }

  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic d : diagnostics) {
      print(d, out);
      out.append('\n');
    }
    return out.toString();
  }

  /** Prints one that is alone, without an empty line after it. */
  public String print(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    print(diagnostic, out);
    return out.toString();
  }

  private void print(Diagnostic d, StringBuilder out) {
    String heading = d.severity().word() + "[" + d.code().key() + "]";
    out.append(paint(ink(d), heading));
    out.append(paint(BOLD, ": " + VisibleText.onOneLine(d.message()))).append('\n');
    int gutter = gutter(d);
    lastSource = "";
    String pad = " ".repeat(gutter);
    String address = DiagnosticPrinter.address(d);
    if (!address.isEmpty()) {
      out.append(pad).append(paint(BLUE, "--> ")).append(address).append('\n');
    }
    if (d.file() != null && d.span() != null) {
      out.append(pad).append(paint(BLUE, " |")).append('\n');
      for (Diagnostic.Also also : d.also()) {
        if (also.span().start() < d.span().start()) {
          excerpt(d.file(), also.span(), also.label(), '-', BLUE, gutter, out);
        }
      }
      excerpt(d.file(), d.span(), d.label(), '^', ink(d), gutter, out);
      for (Diagnostic.Also also : d.also()) {
        if (also.span().start() >= d.span().start()) {
          excerpt(d.file(), also.span(), also.label(), '-', BLUE, gutter, out);
        }
      }
      if (!d.help().isEmpty()) {
        out.append(pad).append(paint(BLUE, " |")).append('\n');
      }
    }
    for (String help : d.help()) {
      String[] lines = help.split("\n");
      out.append(pad).append(paint(BLUE, " = ")).append("help: ");
      out.append(VisibleText.onOneLine(lines[0])).append('\n');
      for (int i = 1; i < lines.length; i++) {
        out.append(pad).append("         ").append(VisibleText.line(lines[i])).append('\n');
      }
    }
  }

  private void excerpt(
      SourceFile file,
      Span span,
      String label,
      char mark,
      String ink,
      int gutter,
      StringBuilder out) {
    int line = file.position(span.start()).line();
    SourceLine shown = SourceLine.of(file, line, span);
    String number = Integer.toString(line);
    String source =
        paint(BLUE, " ".repeat(gutter - number.length()) + number + " |")
            + (shown.text().isEmpty() ? "" : " " + shown.text())
            + "\n";
    if (!source.equals(lastSource)) {
      out.append(source);
    }
    lastSource = source;
    String carets = String.valueOf(mark).repeat(shown.width());
    String text = label.isEmpty() ? "" : " " + VisibleText.onOneLine(label);
    out.append(" ".repeat(gutter)).append(paint(BLUE, " | "));
    out.append(" ".repeat(shown.column())).append(paint(ink, carets + text)).append('\n');
  }

  /** The width of the largest line number that the diagnostic shows. */
  private static int gutter(Diagnostic d) {
    if (d.file() == null || d.span() == null) {
      return 1;
    }
    int line = d.file().position(d.span().start()).line();
    for (Diagnostic.Also also : d.also()) {
      line = Math.max(line, d.file().position(also.span().start()).line());
    }
    return Integer.toString(line).length();
  }

  private static String ink(Diagnostic d) {
    return switch (d.severity()) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> BLUE;
    };
  }

  private String paint(String ink, String text) {
    return colour ? ink + text + OFF : text;
  }
}
