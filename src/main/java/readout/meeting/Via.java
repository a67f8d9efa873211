package readout.meeting;

/** How words reached the meeting. */
public enum Via implements Keyword {
  /** Spoken. */
  SPEECH("speech"),
  /** Called out. */
  INTERJECTION("interjection"),
  /** Written in the chat. */
  CHAT("chat"),
  /** By letter. */
  LETTER("letter"),
  /** By video message. */
  VIDEO("video"),
  /** As a written statement. */
  STATEMENT("statement");

  private final String key;

  Via(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
