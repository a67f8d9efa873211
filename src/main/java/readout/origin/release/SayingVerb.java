package readout.origin.release;

import readout.origin.release.SpeechWords.Use;

/**
 * A word that introduces speech, with what is around it.
 *
 * @param before what comes before it in its sentence
 * @param after what comes after it
 */
record SayingVerb(String before, String after) {
  /** The first one that has words before it, else the last one; null when there is none. */
  static SayingVerb in(String words, SpeechWords language, ScriptNames scripts) {
    if (scripts.isDense(words)) {
      int[] at = scripts.verb(words);
      return at == null ? null : new SayingVerb(words.substring(0, at[0]), words.substring(at[1]));
    }
    int from = 0;
    SayingVerb found = null;
    for (String word : words.split("(?<=[\\s\\u00a0,:،])|(?=[\\s\\u00a0,:،])")) {
      if (language.is(Use.SAY, word.replaceFirst("[.!?…]+$", ""))) {
        found = new SayingVerb(words.substring(0, from), words.substring(from + word.length()));
      }
      from += word.length();
      if (found != null && !found.before().isBlank()) {
        return found;
      }
    }
    return found;
  }
}
