package readout.yaml;

import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Refuses what follows the first document of a file: a second record, or a page of Markdown. */
final class Documents {
  private Documents() {}

  /**
   * Reports a second document.
   *
   * @param text the file's text or one of the same length
   * @return the text with all after the first document blanked
   */
  static String report(SourceFile file, String text, Diagnostics sink) {
    boolean begun = false;
    for (int line = 1; line <= file.lineCount(); line++) {
      int start = file.lineStart(line);
      boolean marker = LineStarts.isDocument(text, start);
      if (marker && begun) {
        sink.add(diagnostic(file, start, text.substring(start + 3)));
        return text.substring(0, start) + blank(text.substring(start));
      }
      begun |= marker || isContent(text.substring(start, file.lineEnd(line)));
    }
    return text;
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && line.stripLeading().charAt(0) != '#' && line.charAt(0) != '%';
  }

  private static Diagnostic diagnostic(SourceFile file, int at, String rest) {
    Diagnostic error =
        Diagnostic.error("second-document", file, new Span(at, at + 3), "a second document begins");
    boolean record = rest.lines().anyMatch(line -> line.startsWith("readout:"));
    if (record || rest.isBlank()) {
      return error
          .label("one file holds one record")
          .help("put it into a file of its own, or take out the line \"---\"");
    }
    return error
        .label("the record ends here, and what follows is not part of it")
        .help(
            "a page of Markdown with the record as its front matter is not read: put the text"
                + " into `summary: |`, indented, and take out the line \"---\"");
  }

  private static String blank(String rest) {
    StringBuilder blank = new StringBuilder(rest.length());
    rest.chars().forEach(c -> blank.append(c == '\n' || c == '\r' ? (char) c : ' '));
    return blank.toString();
  }
}
