package readout.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.document.FilePart;
import readout.document.FinishedFile;
import readout.html.DocumentReader;
import readout.note.LocalizedNotice;
import readout.note.Note;

/** Prepares the pages of notes for files that are not text. */
final class PageFiles {
  /** What is in a transcript is said where the transcript begins, and not on each page. */
  private static final String TRANSCRIPT = "transcript-";

  private PageFiles() {}

  /** The page of a note, with what every page of a document that is made of it must say. */
  static String source(String page, Note note) {
    List<String> notices = new ArrayList<>();
    for (LocalizedNotice notice : note.content().readers().notices()) {
      if (!notice.kind().startsWith(TRANSCRIPT)) {
        notices.add(notice.text().text());
      }
    }
    return DocumentReader.source(page, notices);
  }

  /** The text that readers of a file see. */
  static String shown(FinishedFile file) {
    return file.parts().stream()
        .filter(FilePart::shown)
        .map(FilePart::text)
        .collect(Collectors.joining("\n"));
  }
}
