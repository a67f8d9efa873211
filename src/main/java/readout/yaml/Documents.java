package readout.yaml;

import readout.diagnostic.Code;
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
    StringBuilder first = new StringBuilder(text);
    boolean begun = false;
    int ended = -1;
    for (int line = 1; line <= file.lineCount(); line++) {
      int start = file.lineStart(line);
      int end = file.lineEnd(line);
      boolean marker = LineStarts.isDocument(text, start);
      boolean content = isContent(text.substring(start, end));
      if (LineStarts.isEnd(text, start)) {
        ended = ended < 0 ? end : ended;
        blank(first, start, begun ? start : end);
      } else if (marker && begun || ended >= 0 && content) {
        sink.add(diagnostic(file, start, marker ? start + 3 : end));
        blank(first, ended < 0 ? start : ended, text.length());
        return first.toString();
      } else {
        begun |= marker || content;
      }
    }
    return first.toString();
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && line.stripLeading().charAt(0) != '#' && line.charAt(0) != '%';
  }

  private static Diagnostic diagnostic(SourceFile file, int at, int end) {
    String rest = file.text().substring(at).replaceFirst("^---", "");
    Diagnostic error =
        Diagnostic.error(Code.SECOND_DOCUMENT, file, new Span(at, end), "a second document begins");
    boolean record =
        rest.lines()
            .filter(Documents::isContent)
            .findFirst()
            .map(line -> MissingSpace.key(line, 0) > 0)
            .orElse(true);
    if (record) {
      return error
          .label("one file holds one record")
          .help("put it into a file of its own, or remove the line \"---\" or \"...\" before it");
    }
    return error
        .label("the record ends before this, and what follows is not part of it")
        .help(
            "a page of Markdown with the record as its front matter is not read: put the text"
                + " into `summary: |`, indented, and take out the line \"---\" or \"...\"");
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LineStarts.isBreak(text.charAt(i))) {
        text.setCharAt(i, ' ');
      }
    }
  }
}
