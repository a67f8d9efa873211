package readout.check.copies;

import java.util.List;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/**
 * Two records of an archive that cannot both be right as they are.
 *
 * @param record the one it is reported of
 * @param other the one it conflicts with
 * @param code of the diagnostic
 * @param error whether neither may be published
 * @param at the value that is shown: an id or an alias as it is written; empty when none may be, as
 *     the line could hold words of what is withheld
 * @param message what is wrong
 * @param label of the value
 * @param help ways out
 */
public record Conflict(
    ArchivedRecord record,
    ArchivedRecord other,
    Code code,
    boolean error,
    String at,
    String message,
    String label,
    List<String> help) {

  /**
   * The diagnostic.
   *
   * @param file the text of the record, or a file without text
   * @param place where the value is in it, or null
   */
  public Diagnostic diagnostic(SourceFile file, Span place) {
    Diagnostic diagnostic =
        error
            ? Diagnostic.error(code, file, place, message)
            : Diagnostic.warning(code, file, place, message);
    if (place != null) {
      diagnostic = diagnostic.label(label);
    }
    for (String line : help) {
      diagnostic = diagnostic.help(line);
    }
    return diagnostic;
  }
}
