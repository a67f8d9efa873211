package readout.note;

import java.util.List;
import java.util.Map;
import readout.note.view.Viewed;

/**
 * A decision.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param text what was decided
 * @param status what became of it
 * @param adopted the decision is in force
 * @param lead what changes the sense, to begin the line with: "Rejected" of a decision that is not
 *     adopted
 * @param movedBy who moved it
 * @param secondedBy who seconded it
 * @param movedLine "Moved by …, seconded by …"
 * @param vote how many were for and against
 * @param voteResult unanimous or by consensus; empty when there are options, or no vote
 * @param voteLine the votes in one line, "6 for; 1 against (Ada Lund)", or the result in words
 * @param topic its topic
 * @param restriction who else may see it and under which rule, on notes that are not public
 * @param x your own data of the decision, without {@code x-}
 */
public record LocalizedDecision(
    String id,
    String anchor,
    LocalizedText text,
    LocalizedWord status,
    boolean adopted,
    LocalizedPhrase lead,
    LocalizedParty movedBy,
    LocalizedParty secondedBy,
    LocalizedPhrase movedLine,
    List<Votes> vote,
    LocalizedWord voteResult,
    LocalizedPhrase voteLine,
    TopicReference topic,
    LocalizedPhrase restriction,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "text" -> text;
      case "status" -> status;
      case "adopted" -> adopted;
      case "lead" -> lead;
      case "moved_by" -> movedBy;
      case "seconded_by" -> secondedBy;
      case "moved_line" -> movedLine;
      case "vote" -> vote;
      case "vote_result" -> voteResult;
      case "vote_line" -> voteLine;
      case "topic" -> topic;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
