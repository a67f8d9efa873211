package readout.check.identity;

import readout.meeting.Audience;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.RecordPart;
import readout.words.FoldedText;
import readout.words.SoughtName.Found;

/**
 * A text that an output says.
 *
 * @param value its characters
 * @param folded its words
 * @param part what has a place in the record
 */
record Told(Sort sort, String value, FoldedText folded, RecordPart part) {
  static Told of(Sort sort, String value, RecordPart part) {
    return new Told(sort, value, FoldedText.of(value), part);
  }

  /**
   * The message for words of it that tell too much.
   *
   * @param what they reveal
   */
  String reveals(Found found, Audience audience, String what) {
    return reveals(value.substring(found.start(), found.end()), audience, what);
  }

  /** The same of some words. */
  static String reveals(String words, Audience audience, String what) {
    return "\"" + words + "\" reveals to \"" + audience.key() + "\" " + what;
  }
}
