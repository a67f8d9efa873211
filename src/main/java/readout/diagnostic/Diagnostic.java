package readout.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * An error, warning or note, with its place and a way out.
 *
 * @param severity error or warning
 * @param code the kebab-case code, unique for a kind of mistake
 * @param message one sentence without a full stop at its end
 * @param file the text it is about; null when there is none (a folder, an option)
 * @param span where in the file; null for the file as a whole
 * @param label what is printed after the carets; empty when the message says it all
 * @param also other places of the same file that explain it, such as a first definition
 * @param help what to do, a line each
 */
public record Diagnostic(
    Severity severity,
    Code code,
    String message,
    SourceFile file,
    Span span,
    String label,
    List<Also> also,
    List<String> help) {

  /**
   * Another place in the same file that belongs to the diagnostic.
   *
   * @param span where
   * @param label what is there
   */
  public record Also(Span span, String label) {}

  /** Copies the lists, so that a diagnostic never changes. */
  public Diagnostic {
    also = List.copyOf(also);
    help = List.copyOf(help);
  }

  /** An error at a span of a file; both may be null, as the record says. */
  public static Diagnostic error(Code code, SourceFile file, Span span, String message) {
    return new Diagnostic(Severity.ERROR, code, message, file, span, "", List.of(), List.of());
  }

  /** A warning at a span of a file; both may be null, as the record says. */
  public static Diagnostic warning(Code code, SourceFile file, Span span, String message) {
    return new Diagnostic(Severity.WARNING, code, message, file, span, "", List.of(), List.of());
  }

  /** What is worth knowing at a span of a file; both may be null, as the record says. */
  public static Diagnostic note(Code code, SourceFile file, Span span, String message) {
    return new Diagnostic(Severity.NOTE, code, message, file, span, "", List.of(), List.of());
  }

  /** The same as an error. */
  public Diagnostic asError() {
    return new Diagnostic(Severity.ERROR, code, message, file, span, label, also, help);
  }

  /** The same with a text after its carets. */
  public Diagnostic label(String text) {
    return new Diagnostic(severity, code, message, file, span, text, also, help);
  }

  /** The same with one more line of help; an empty or null line adds nothing. */
  public Diagnostic help(String line) {
    if (line == null || line.isEmpty()) {
      return this;
    }
    List<String> more = new ArrayList<>(help);
    more.add(line);
    return new Diagnostic(severity, code, message, file, span, label, also, more);
  }

  /** The same about the file as a whole, as its text cannot be read where it is printed. */
  public Diagnostic ofFile() {
    return new Diagnostic(severity, code, message, file, null, "", List.of(), help);
  }

  /** The same with another place of the file; a null span adds nothing. */
  public Diagnostic also(Span where, String what) {
    if (where == null) {
      return this;
    }
    List<Also> more = new ArrayList<>(also);
    more.add(new Also(where, what));
    return new Diagnostic(severity, code, message, file, span, label, more, help);
  }

  /** Whether it keeps the output from being written. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
