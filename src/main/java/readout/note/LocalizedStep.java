package readout.note;

import java.util.List;
import java.util.Map;
import readout.note.view.Viewed;

/**
 * Who does what by when.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param action what is to be done
 * @param owners who does it
 * @param ownersLine their names
 * @param due by when; for the next meeting words alone, without {@code edtf} and {@code datetime}
 * @param dueLine "due June 2026"
 * @param atNextMeeting it is due at the next meeting, whenever that is
 * @param status what became of it; empty when the record gives none
 * @param state as {@code lead}, within a sentence: "done 10 May 2026"
 * @param lead what changes the sense, to begin the line with: "Done 10 May 2026", "Dropped" or
 *     "Proposed"
 * @param assignment who and by when: "Ada Lund; due June 2026"
 * @param details the same with the status, unless {@code state} says it
 * @param progress how far it is
 * @param follows the step of an earlier meeting that it continues
 * @param topic its topic
 * @param restriction who else may see it and under which rule, on notes that are not public
 * @param x your own data of the step, without {@code x-}
 */
public record LocalizedStep(
    String id,
    String anchor,
    LocalizedText action,
    List<LocalizedParty> owners,
    LocalizedPhrase ownersLine,
    LocalizedDate due,
    LocalizedPhrase dueLine,
    boolean atNextMeeting,
    LocalizedWord status,
    LocalizedPhrase state,
    LocalizedPhrase lead,
    LocalizedPhrase assignment,
    LocalizedPhrase details,
    StepProgress progress,
    Follows follows,
    TopicReference topic,
    LocalizedPhrase restriction,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "action" -> action;
      case "owners" -> owners;
      case "owners_line" -> ownersLine;
      case "due" -> due;
      case "due_line" -> dueLine;
      case "at_next_meeting" -> atNextMeeting;
      case "status" -> status;
      case "state" -> state;
      case "lead" -> lead;
      case "assignment" -> assignment;
      case "details" -> details;
      case "follows" -> follows;
      case "topic" -> topic;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> progress.get(name);
    };
  }
}
