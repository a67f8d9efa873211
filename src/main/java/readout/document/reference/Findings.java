package readout.document.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;

/** What is wrong with a reference document, or left out of it, each once. */
final class Findings {
  private final SourceFile file;
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /**
   * @param name what users call the reference document
   */
  Findings(String name) {
    this.file = new SourceFile(name, "");
  }

  /** It cannot be used at all. */
  void unusable(UnusableReference why) {
    found.add(
        Diagnostic.error(
                Code.BAD_REFERENCE_DOC,
                null,
                null,
                "cannot use the reference document \"" + file.name() + "\": " + why.getMessage())
            .help(why.help()));
  }

  /**
   * A header or footer would show a value that is not the note's.
   *
   * @param what shows it, and what it is: "a field that shows the author of the file"
   */
  void unfilledField(String where, String what, String help) {
    found.add(Diagnostic.error(Code.UNFILLED_FIELD, file, null, where + " has " + what).help(help));
  }

  /** Somebody must decide about tracked changes. */
  void trackedChange(String where) {
    found.add(
        Diagnostic.error(
                Code.TRACKED_CHANGE,
                file,
                null,
                where + " has tracked changes that were neither accepted nor rejected")
            .help("decide on them in Word (Review > Accept or Reject) and save the file"));
  }

  /** A picture cannot be kept. */
  void unusablePicture(String where, String why, String help) {
    found.add(
        Diagnostic.error(Code.UNUSABLE_PICTURE, file, null, where + " has a picture " + why)
            .help(help));
  }

  /**
   * Something is not kept, which readers of the office's own files may expect.
   *
   * @param what is left out: "macros are"
   */
  void notKept(String what, String help) {
    found.add(Diagnostic.warning(Code.NOT_KEPT, file, null, what + " left out").help(help));
  }

  /** Styles that notes need are missing, by their names. */
  void missingStyles(List<String> names) {
    found.add(
        Diagnostic.warning(
                Code.MISSING_STYLE,
                file,
                null,
                "the reference document lacks the "
                    + (names.size() == 1 ? "style" : "styles")
                    + " \""
                    + String.join("\", \"", names)
                    + "\": the nearest is used instead")
            .help("use each in Word once, adjust how it looks, and save the file"));
  }

  /** Whether notes cannot be made with it. */
  boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** Hands all of them on. */
  void to(Diagnostics diagnostics) {
    found.forEach(diagnostics::add);
  }
}
