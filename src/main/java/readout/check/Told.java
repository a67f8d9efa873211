package readout.check;

import readout.meeting.MeetingTexts.Sort;
import readout.meeting.RecordPart;
import readout.words.FoldedText;

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
}
