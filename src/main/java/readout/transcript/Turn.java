package readout.transcript;

import java.util.List;

/**
 * What one speaker says until another one does.
 *
 * @param speaker as the file names them; null when it does not
 * @param manner how the words came into the file
 * @param words as in the file, never blank
 * @param topic the index of the topic they belong to; -1 for none
 * @param cues the stretches that have times of their own, at least one
 */
public record Turn(SpeakerLabel speaker, Manner manner, String words, int topic, List<Cue> cues) {
  /** Copies the list. */
  public Turn {
    cues = List.copyOf(cues);
  }

  /** When it begins, in milliseconds; -1 when the file does not say. */
  public long start() {
    return cues.get(0).start();
  }

  /** When it ends, in milliseconds; -1 when the file does not say. */
  public long end() {
    return cues.get(cues.size() - 1).end();
  }

  /** The line of the file in which it begins, from 1. */
  public int line() {
    return cues.get(0).line();
  }
}
