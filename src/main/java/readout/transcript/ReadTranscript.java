package readout.transcript;

import java.util.List;
import java.util.Map;

/**
 * What was read from a transcript.
 *
 * @param kind the kind of file
 * @param scribe who wrote it down
 * @param turns what was said, in the order of the file
 * @param facts what the file says of the meeting besides
 * @param unread the lines that have no place, in the order of the file
 * @param skipped how many lines are no part of the meeting, by what they are, with {@code ~} where
 *     several have an s
 */
public record ReadTranscript(
    TranscriptKind kind,
    Scribe scribe,
    List<Turn> turns,
    MeetingFacts facts,
    List<UnreadLine> unread,
    Map<String, Integer> skipped) {
  /** Copies the lists. */
  public ReadTranscript {
    turns = List.copyOf(turns);
    unread = List.copyOf(unread);
  }
}
