package readout.release;

import java.util.List;
import readout.meeting.Audience;
import readout.meeting.Embargo;
import readout.meeting.Placement;

/**
 * Why nothing of a record may go to an audience.
 *
 * @param recordAudience the record's own audience when it is narrower than the one asked for; else
 *     null
 * @param embargo the embargo that still holds, or null
 * @param inSentences references inside sentences of what may leave to quotes and figures that may
 *     not; empty unless they are the reason
 * @param forInternal those of them that only internal readers may see
 * @param toldWords where what may leave has words of a quote that may not; empty unless they are
 *     the reason
 */
public record Refusal(
    Audience recordAudience,
    Embargo embargo,
    List<Placement> inSentences,
    List<Placement> forInternal,
    List<ToldWords> toldWords) {
  /** Copies the lists. */
  public Refusal {
    inSentences = List.copyOf(inSentences);
    forInternal = List.copyOf(forInternal);
    toldWords = List.copyOf(toldWords);
  }

  static Refusal of(Embargo embargo) {
    return new Refusal(null, embargo, List.of(), List.of(), List.of());
  }

  static Refusal of(Audience recordAudience) {
    return new Refusal(recordAudience, null, List.of(), List.of(), List.of());
  }

  /** Whether the record itself is for others, or for later; else its prose has to be changed. */
  public boolean isOfRecord() {
    return inSentences.isEmpty() && toldWords.isEmpty();
  }
}
