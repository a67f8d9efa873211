package readout.note;

import java.util.List;
import java.util.Map;
import readout.note.view.Inlined;

/**
 * What is at the end of a record.
 *
 * @param agreements what was signed
 * @param questions questions that may be asked, with their answers
 * @param nextMeetings meetings to come
 * @param contacts whom to ask
 * @param documents documents of the meeting
 * @param sources where things were taken from
 * @param credits who took part in making the note
 * @param tags for indexes
 * @param linkedData the meeting as JSON-LD in the words of schema.org: begin and end with the
 *     offset of its {@code timezone}, days alone without one; online, offline or mixed by its place
 *     and who took part remotely. A finished page keeps in it only those quotes, participants and
 *     agreements that it shows
 * @param x your own data of the record, without {@code x-}
 */
public record NoteClosing(
    List<LocalizedAgreement> agreements,
    List<LocalizedQuestion> questions,
    List<LocalizedNextMeeting> nextMeetings,
    List<LocalizedContact> contacts,
    List<LocalizedDocument> documents,
    List<LocalizedSource> sources,
    List<LocalizedCredit> credits,
    List<LocalizedText> tags,
    PageData linkedData,
    Map<String, Object> x)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "agreements" -> agreements;
      case "questions" -> questions;
      case "next_meetings" -> nextMeetings;
      case "contacts" -> contacts;
      case "documents" -> documents;
      case "sources" -> sources;
      case "credits" -> credits;
      case "tags" -> tags;
      case "linked_data" -> linkedData;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
