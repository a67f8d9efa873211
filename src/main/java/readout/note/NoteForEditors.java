package readout.note;

import readout.note.view.Inlined;
import readout.note.view.TemplatesOnly;

/**
 * What a release has for editors below the news.
 *
 * @param notesToEditors there are notes to editors
 * @param editorsList they are more than a background: who took part, what else there is to read
 */
public record NoteForEditors(
    @TemplatesOnly boolean notesToEditors, @TemplatesOnly boolean editorsList) implements Inlined {
  public static NoteForEditors of(NotePeople people, NoteContent content, NoteClosing closing) {
    boolean list =
        people.delegations().stream().anyMatch(d -> !d.participants().isEmpty())
            || !people.otherParticipants().isEmpty()
            || !closing.documents().isEmpty()
            || !closing.sources().isEmpty()
            || content.story() != null && !closing.nextMeetings().isEmpty();
    return new NoteForEditors(list || content.pressBackground() != null, list);
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "notes_to_editors" -> notesToEditors;
      case "editors_list" -> editorsList;
      default -> UNKNOWN;
    };
  }
}
