package readout.output;

import java.util.ArrayList;
import java.util.List;
import readout.language.Capitals;
import readout.note.LocalizedNote;
import readout.note.LocalizedNotice;
import readout.note.LocalizedWord;
import readout.note.Note;

/** Words the subject of a message: what its readers must know first, and the title. */
final class MailSubject {
  private MailSubject() {}

  /** The subject in the language of the note, its marks in brackets; never null. */
  static String of(Note note) {
    LocalizedNote content = note.content();
    List<String> marks = new ArrayList<>();
    if (content.about().withdrawn() || content.about().cancelled()) {
      marks.add(word(content.about().status(), note));
    }
    notice("embargo", content, marks);
    if (content.readers().internal()) {
      marks.add(word(content.readers().audience(), note));
    }
    notice("draft", content, marks);
    if (!content.about().corrections().isEmpty()) {
      marks.add(content.frame().labels().get("corrections"));
    }
    StringBuilder subject = new StringBuilder();
    marks.forEach(mark -> subject.append('[').append(mark).append("] "));
    return subject.append(note.title()).toString();
  }

  private static void notice(String kind, LocalizedNote content, List<String> marks) {
    for (LocalizedNotice notice : content.readers().notices()) {
      if (notice.kind().equals(kind)) {
        marks.add(notice.text().text());
      }
    }
  }

  private static String word(LocalizedWord word, Note note) {
    return Capitals.first(word.text(), note.language());
  }
}
