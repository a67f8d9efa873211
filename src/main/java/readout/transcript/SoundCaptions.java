package readout.transcript;

import java.util.regex.Pattern;

/** Knows captions that describe a sound, such as "[music]": nobody says them. */
final class SoundCaptions {
  private static final int MOST_WORDS = 6;

  private static final String WORDS =
      "[^()\\[\\]{}（）【】\\s]+(?:\\s+[^()\\[\\]{}（）【】\\s]+){0," + (MOST_WORDS - 1) + "}";

  /** Brackets with few words, music between notes, and nothing else. */
  private static final Pattern SOUND =
      Pattern.compile(
          "(?:\\s*(?:\\(\\s*W\\s*\\)|\\[\\s*W\\s*]|（\\s*W\\s*）|【\\s*W\\s*】|[♩-♬][^♩-♬]*[♩-♬]|[♩-♬])[\\s.,;!…-]*)+"
              .replace("W", WORDS));

  private SoundCaptions() {}

  /**
   * Whether a text is of sounds alone.
   *
   * @param text without the name of a speaker
   */
  static boolean isSound(String text) {
    return !text.isEmpty()
        && "([（【♩♪♫♬".indexOf(text.charAt(0)) >= 0
        && SOUND.matcher(text).matches();
  }
}
