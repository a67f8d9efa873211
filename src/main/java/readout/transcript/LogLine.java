package readout.transcript;

/**
 * A line of a chat log.
 *
 * @param number of the line, from 1
 * @param time in milliseconds since midnight; -1 when the log does not say
 * @param nick who typed it; empty for messages of the server
 * @param text what was typed, with the lines that it was wrapped to
 * @param kind what it is
 */
record LogLine(int number, long time, String nick, String text, Kind kind) {
  /** What a line is. */
  enum Kind {
    /** What somebody typed. */
    MESSAGE,
    /** What somebody says they do ({@code /me}): off the record by custom. */
    ACTION,
    /** Who came and went, and what the server says. */
    SERVER
  }

  boolean isMessage() {
    return kind == Kind.MESSAGE;
  }

  LogLine with(String text) {
    return new LogLine(number, time, nick, text, kind);
  }
}
