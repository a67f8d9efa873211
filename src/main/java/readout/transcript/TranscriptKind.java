package readout.transcript;

/** The kinds of file that a transcript is read from. */
public enum TranscriptKind {
  /** WebVTT, as video services and conference programs write it. */
  WEBVTT("WebVTT captions", Timing.RECORDING),
  /** SubRip, {@code .srt}. */
  SUBRIP("SubRip captions", Timing.RECORDING),
  /** A list of segments in JSON, as the podcast namespace has it. */
  JSON_CAPTIONS("JSON captions", Timing.RECORDING),
  /** Plain text or Markdown, in which names with a colon begin paragraphs. */
  PLAIN_TEXT("a transcript in plain text", Timing.RECORDING),
  /** A log of a chat room, in which a scribe may have written down what was said. */
  CHAT_LOG("a chat log", Timing.CLOCK),
  /** A log of a meeting that was held in a chat room with MeetBot. */
  MEETBOT_LOG("a MeetBot log", Timing.CLOCK);

  private final String words;
  private final Timing timing;

  TranscriptKind(String words, Timing timing) {
    this.words = words;
    this.timing = timing;
  }

  /** The kind in words, never null. */
  public String words() {
    return words;
  }

  /** What its times count from. */
  public Timing timing() {
    return timing;
  }
}
