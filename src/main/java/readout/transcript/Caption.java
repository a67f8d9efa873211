package readout.transcript;

/**
 * A piece of a caption file, before the pieces of one speaker are joined.
 *
 * @param start when it begins, in milliseconds; -1 when the file does not say
 * @param end when it ends
 * @param line of the file in which it begins
 * @param voice who speaks, where the format says it; else null
 * @param text never blank
 * @param change whether a mark at its beginning says that another one speaks than before
 */
record Caption(long start, long end, int line, String voice, String text, boolean change) {
  Caption with(String voice, String text) {
    return new Caption(start, end, line, voice, text, change);
  }
}
