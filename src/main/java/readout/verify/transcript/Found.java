package readout.verify.transcript;

import java.util.List;
import java.util.Set;

/**
 * Where the words of a quote are said.
 *
 * @param stream the turns that were searched
 * @param first the first word
 * @param last the last word
 * @param gaps what is between them and was folded
 * @param leftOut what was said in the place of an ellipsis; may be empty
 */
record Found(SpokenStream stream, int first, int last, Set<SpokenFolding> gaps, String leftOut) {

  /** When they begin, in milliseconds; -1 when the transcript does not say. */
  long start() {
    return Cues.of(stream.turn(first), stream.start(first)).start();
  }

  /** Till when they may have begun: the end of the stretch with the first word. */
  long latest() {
    return Math.max(start(), Cues.of(stream.turn(first), stream.start(first)).end());
  }

  /** Whether words are said to the character, in one turn. */
  boolean isExact(String words) {
    if (!stream.isOneTurn(first, last)) {
      return false;
    }
    String turn = stream.turn(first).words();
    int start = stream.start(first);
    int at = turn.indexOf(words, Math.max(0, start - words.length()));
    while (at >= 0 && at <= start) {
      if (at + words.length() >= stream.end(last)) {
        return true;
      }
      at = turn.indexOf(words, at + 1);
    }
    return false;
  }

  /** The words as they are said, with the marks after them and without. */
  List<String> texts() {
    return List.of(stream.text(first, last), stream.bareText(first, last));
  }

  /** What is said in the turn before the first word. */
  String before() {
    return stream.turn(first).words().substring(0, stream.start(first));
  }

  /** What is said in the turn after the last word. */
  String after() {
    return stream.turn(last).words().substring(stream.end(last));
  }
}
